import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants } from '../version.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const script = path('../../tests/browser/ssr/render.mjs');
// In the folder whose packages it imports.
const bundle = path('../../tests/node_modules/.cache/server-rendered.mjs');

let rendered;

/** What a server makes of every widget in every state, as JSON under `/server-rendered`. */
export async function serverRendered(context, next) {
  if (context.path !== '/server-rendered') return next();
  rendered ??= render();
  context.body = await rendered;
  context.type = 'json';
}

/** From the sources, in a process of its own: server rendering changes what is global. */
async function render() {
  await build({
    entryPoints: [script],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    conditions: ['news-widgets-source'],
    external: ['lit', 'lit/*', '@lit/*', '@lit-labs/*'],
    define: constants,
    tsconfig: path('../tsconfig/base.json'),
    logLevel: 'error',
  });
  return (await promisify(execFile)(process.execPath, [bundle])).stdout;
}
