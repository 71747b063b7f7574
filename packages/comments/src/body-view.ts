import type { SocialParts } from './thread.js';

/** Links by readers are not endorsements. */
export const LINK_REL = 'ugc nofollow noopener';

/** Options for rendering texts. */
export interface BodyView {
  base: string;
  /** Pictures may load from other hosts without a press. */
  isRemote: boolean;
  /** Renders the extras of a social network's comments. */
  social?: SocialParts | undefined;
  words: { picture: string; pictureOf: string; video: string };
}
