import type { SocialParts } from './thread.js';

/** Links of readers are no recommendations. */
export const LINK_REL = 'ugc nofollow noopener';

/** How texts are shown. */
export interface BodyView {
  base: string;
  /** Pictures may come from other hosts without being asked for. */
  isRemote: boolean;
  /** Of a service whose comments have more than a text. */
  social?: SocialParts | undefined;
  words: { picture: string; pictureOf: string; video: string };
}
