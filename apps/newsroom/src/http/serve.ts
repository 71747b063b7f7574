import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Problem } from '../problem.ts';

export interface RunningServer {
  /** Origin, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';

/** Serves only on this machine; port 0 takes any free port. */
export async function serve(app: Hono, port: number): Promise<RunningServer> {
  // Leaves the global Request and Response of a test run alone.
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject).listen(port, host, listening.resolve);
  await listening.promise;

  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      server.closeAllConnections();
      await closed.promise;
    },
  };
}

/** Runs a server from the command line: prints its address, and stops on a signal or when its parent ends. */
export async function runUntilStopped(name: string, start: () => Promise<RunningServer>): Promise<void> {
  // Read first: whoever reads the address may end the parent immediately.
  const parent = process.ppid;
  let server: RunningServer;
  try {
    server = await start();
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === undefined) throw error;
    console.error(`${name}: ${sentence}`);
    process.exitCode = 1;
    return;
  }
  console.log(`${name}: ${server.url}`);

  // A server started by a test or script must not outlive it, even if it is killed.
  const watch = setInterval(() => {
    if (process.ppid !== parent) void stop();
  }, 500);
  const stop = async (): Promise<void> => {
    clearInterval(watch);
    await server.close();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

/** Returns the port from the command line or the environment. */
export function readPort(text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  console.error(`"${text}" is not a port: give a number from 0 to 65535.`);
  process.exit(1);
}

function sentenceFor(error: unknown): string | undefined {
  if (error instanceof Problem) return error.message;
  if (isPortTaken(error)) return `port ${error.port} is taken. Stop the other program or choose another with --port.`;
  return undefined;
}

function isPortTaken(error: unknown): error is Error & { port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
