import { warnOnce } from './warn-once.js';

/** Says that another release has registered the tag; once for two releases, however many tags they share. */
export function otherVersion(tag: string, used: string | undefined, ignored: string): void {
  warnOnce(
    `<${tag}>: ${used ?? 'an element that is not ours'} is in use, ${ignored} was ignored. Load one version.`,
    used && `${used} ${ignored}`,
  );
}
