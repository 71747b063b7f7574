import { after } from 'node:test';
import { startNewsroom, type StartOptions } from '../src/server.ts';

/** A newsroom on a free port that ends with the test file. */
export async function runningNewsroom(options: StartOptions = {}): Promise<string> {
  const newsroom = await startNewsroom({ port: 0, ...options });
  after(() => newsroom.close());
  return newsroom.url;
}
