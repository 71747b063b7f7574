import { LEAN_MODULES, leanHydration } from '../lean-lit.mjs';
import config from './config.mjs';

/** Decorators stay here, which script-tag files have tables for. */
const MODULES = { ...LEAN_MODULES, 'lit/decorators.js': 'tooling/wtr/lean-decorators.mjs' };

/** Our own modules, hydration, and the files of lit-html that hydration imports; what the test library uses stays Lit. */
const isOurs = (path) =>
  !path.includes('/node_modules/') ||
  /\/ssr-client\/|\/lit-html\/(private-ssr-support|directive-helpers)\.js$/.test(path);

/** The tests of all that renders, with the elements and templates of script-tag files in place of Lit's. */
export default {
  ...config,
  files: [
    'packages/!(core)/test/**/*.test.ts',
    'packages/core/test/element/*.test.ts',
    'tests/browser/**/*.{test,lean-test}.ts',
  ],
  plugins: [
    {
      name: 'lean-lit',
      resolveImport: ({ source, context }) =>
        isOurs(context.path) && Object.hasOwn(MODULES, source) ? `/${MODULES[source]}` : undefined,
      transform: ({ body, path }) => leanHydration(body, path),
    },
    ...config.plugins,
  ],
};
