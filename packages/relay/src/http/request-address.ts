/** Returns the origin of a request; behind a proxy that terminates TLS, with the proxy's scheme. */
export function originOf(request: Request): string {
  const { origin } = new URL(request.url);
  return isSecure(request) ? origin.replace(/^http:/, 'https:') : origin;
}

const isSecure = ({ headers }: Request): boolean => headers.get('x-forwarded-proto')?.startsWith('https') ?? false;

/** Returns everything in a request that determines the answer, except its encodings. */
export const addressOf = (request: Request): string => `${isSecure(request)} ${request.url}`;

const pathOf = ({ url }: Request): string => new URL(url).pathname.replace(/(?<=.)\/$/, '');

/** Returns the folder of the relay: `/api` of `/api/v1/feed`. */
export const prefixOf = (request: Request): string => /^(.*?)\/v1\//.exec(pathOf(request))?.[1] ?? '';

/** Returns the path of a request below the folder of the relay. */
export const routeOf = (request: Request): string => pathOf(request).slice(prefixOf(request).length);
