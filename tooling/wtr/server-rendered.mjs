import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../../tests/browser/ssr/render.mjs', import.meta.url));
let rendered;

/** What a server makes of every widget in every state, as JSON under `/server-rendered`; from the built packages. */
export async function serverRendered(context, next) {
  if (context.path !== '/server-rendered') return next();
  // A process of its own: server rendering changes what is global.
  rendered ??= promisify(execFile)(process.execPath, [script]);
  context.body = (await rendered).stdout;
  context.type = 'json';
}
