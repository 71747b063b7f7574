import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
  svg: 'image/svg+xml',
};

/**
 * The whole network of a run, on loopback: `routes` maps a host name under `localhost` to a function from path to
 * `{ body, type }`. Compressed once, as a CDN does. Counts what it sends.
 */
export async function startServer(routes) {
  const ready = new Map();
  const sent = { requests: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const host = request.headers.host.split('.')[0];
    const key = `${host}${request.url}`;
    if (!ready.has(key)) ready.set(key, compressed(routes[host]?.(new URL(request.url, 'http://localhost').pathname)));
    const reply = ready.get(key);
    if (!reply) return response.writeHead(404).end(`The bench has nothing at ${key}`);
    // A preflight is a request, without a body.
    const body = request.method === 'OPTIONS' ? '' : reply.body;
    sent.requests++;
    sent.bytes += body.length;
    response
      .writeHead(200, {
        'content-type': `${TYPES[reply.type]}; charset=utf-8`,
        'content-encoding': 'br',
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      })
      .end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  return {
    origin: (host) => `http://${host}.localhost:${port}`,
    /** Returns what was sent since the last call. */
    takeSent() {
      const taken = { ...sent };
      Object.assign(sent, { requests: 0, bytes: 0 });
      return taken;
    },
    close: () => server.close(),
  };
}

function compressed(reply) {
  if (!reply) return undefined;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return { ...reply, body: brotliCompressSync(reply.body, { params }) };
}
