import { isPublicAddress } from './addresses.js';

interface Found {
  address: string;
  family: number;
}

/** `lookup` of Node's `dns`, as it is called here. */
export type LookupAll = (
  host: string,
  options: { all: true },
  done: (error: Error | null, found: Found[]) => void,
) => void;

/** The look-up that Node's clients call before they connect. */
export type LookupOne = (
  host: string,
  options: { all?: boolean | undefined },
  done: (error: Error | null, address: string | Found[], family?: number) => void,
) => void;

/**
 * Looks a name up for a connection and fails where one of its addresses is not public. The connection goes to what was
 * checked: a second look-up could find another address.
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
