import { createServer } from 'node:net';
import { portOwner } from './system.mjs';

export const HOST = '127.0.0.1';

/**
 * Ports by server: `--newsroom-port=4311` or `--newsroom-port 4311`, else `NEWSROOM_PORT=4311`, else the usual one. The name
 * of the app's folder does, too: `--partner-site-port`. Throws a sentence for a reader.
 */
export function choosePorts(servers, args, env = process.env) {
  const ports = new Map();
  const flags = new Map(
    args
      .join(' ')
      .split(/(?:^|\s+)--/)
      .filter(Boolean)
      .map((flag) => flag.split(/[=\s]+/)),
  );
  for (const server of servers) {
    const given = [server.flag, `${server.app}-port`].filter((flag) => flags.has(flag));
    const text = flags.get(given[0]) ?? env[server.variable] ?? String(server.port);
    given.forEach((flag) => flags.delete(flag));
    const port = Number(text);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`"${text}" is not a port for the ${server.name}: give a number from 1 to 65535.`);
    const other = [...ports].find(([, taken]) => taken === port)?.[0];
    if (other) throw new Error(`The ${server.name} and the ${other.name} cannot share port ${port}.`);
    ports.set(server, port);
  }
  const [unknown] = flags.keys();
  if (unknown)
    throw new Error(
      `There is no option --${unknown}. Options: ${servers.map(({ flag }) => `--${flag}=<port>`).join(' ')}`,
    );
  return ports;
}

/** A sentence for each port that another program holds: which, by whom, and the way out. */
export async function takenPorts(ports) {
  const sentences = [];
  for (const [{ name, flag, variable }, port] of ports) {
    if (await isFree(port)) continue;
    const owner = portOwner(port) ?? 'another program';
    sentences.push(
      `Port ${port}, where the ${name} should be, is taken by ${owner}. Stop that program, or choose another port: ` +
        `npm start -- --${flag}=${port + 1} (or ${variable}=${port + 1} npm start).`,
    );
  }
  return sentences;
}

/**
 * A port of this machine that nobody holds just now.
 * @returns {Promise<number>}
 */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, HOST, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
