import { build } from 'esbuild';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that browsers cannot load as they are, with what the sources import from them. Every bundler converts them. */
const PACKAGES = { '@mozilla/readability/index.js': "export { Readability } from './index.js'" };

/** Serves packages in CommonJS as modules. */
export const commonJs = {
  name: 'common-js',
  async serve({ path }) {
    const name = Object.keys(PACKAGES).find((end) => path.endsWith(`/node_modules/${end}`));
    if (!name) return undefined;
    const resolveDir = dirname(`${root}${decodeURIComponent(path)}`);
    const stdin = { contents: PACKAGES[name], resolveDir };
    const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
    return { body: outputFiles[0].text, type: 'js' };
  },
};
