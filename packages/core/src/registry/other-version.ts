import { warnOnce } from './warn-once.js';

/** Says that another release serves the tag; once for two releases, however many tags they share. */
export function otherVersion(tag: string, used: string | undefined, ignored: string): void {
  warnOnce(`News Widgets: ${used ?? `another <${tag}>`} is in use, ${ignored} was ignored. Load one version.`);
}
