import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { RelayOptions } from '../options.js';
import { createRelay, type Relay } from '../relay.js';
import { sourceFetch } from './connect.js';
import { encode } from './encode.js';
import { Folder } from './folder.js';

export type { RelayOptions } from '../options.js';
export type { ExecutionContext, Relay } from '../relay.js';

/** Options of a relay in Node. */
export interface NodeRelayOptions extends RelayOptions {
  /** Stores answers and documents in this folder, so that they survive a restart. Default: memory only. */
  folder?: string;
  /** Takes the reader's address from `X-Forwarded-For`, which the server in front must set. Default: false. */
  trustProxy?: boolean;
}

export interface ServeOptions extends NodeRelayOptions {
  /** Default: 8787. */
  port?: number;
  /** Default: 127.0.0.1, for this machine alone. */
  host?: string;
}

/** A relay that is being served. */
export interface RunningRelay {
  /** `http://127.0.0.1:8787`. */
  url: string;
  /** Answers pending requests, then stops. */
  close(): Promise<void>;
}

/** A relay that checks each connection to a source, compresses, and keeps its answers in a folder if there is one. */
export async function createNodeRelay({ folder, trustProxy, ...options }: NodeRelayOptions): Promise<Relay> {
  return createRelay({
    ...options,
    fetch: sourceFetch(options.allowPrivate),
    storage: folder ? await Folder.open(folder) : undefined,
    encode,
    clientOf(request, platform) {
      const forwarded = trustProxy && request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
      return forwarded || (platform as { incoming?: IncomingMessage }).incoming?.socket.remoteAddress;
    },
  });
}

/** Serves a relay; resolves once it answers. */
export async function serveRelay({ port = 8787, host = '127.0.0.1', ...options }: ServeOptions): Promise<RunningRelay> {
  const { fetch } = await createNodeRelay(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, ({ port: chosen }: AddressInfo) =>
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${chosen}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      }),
    );
    server.once('error', reject);
  });
}
