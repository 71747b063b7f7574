import { isPublicAddress } from './addresses.js';

interface Found {
  address: string;
  family: number;
}

/** Node's `dns.lookup`, as called here. */
export type LookupAll = (
  host: string,
  options: { all: true },
  done: (error: Error | null, found: Found[]) => void,
) => void;

/** The look-up that Node's clients call before connecting. */
export type LookupOne = (
  host: string,
  options: { all?: boolean | undefined },
  done: (error: Error | null, address: string | Found[], family?: number) => void,
) => void;

/**
 * Looks up a name for a connection and fails if any of its addresses is not public. The connection uses the checked address:
 * a second look-up could return another.
 */
export const publicLookup =
  (lookup: LookupAll, refusal: (host: string) => Error, isPublic = isPublicAddress): LookupOne =>
  (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const [first] = found;
      if (!first || !found.every(({ address }) => isPublic(address))) return done(refusal(host), []);
      return options.all ? done(null, found) : done(null, first.address, first.family);
    });
