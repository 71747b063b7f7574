import config from './config.mjs';

const MODULES = {
  lit: '/tooling/lit/index.mjs',
  'lit/decorators.js': '/tooling/wtr/lean-decorators.mjs',
  'lit-html': '/tooling/lit/templates.mjs',
  './lit-html.js': '/tooling/lit/templates.mjs',
};

/** What packages use is Lit; what the test library uses stays. */
const isOurs = (path) => !path.includes('/node_modules/') || path.includes('/ssr-client/');

/** The tests of all that renders, with the elements and templates of script-tag files in place of Lit's. */
export default {
  ...config,
  files: ['packages/!(core)/test/**/*.test.ts', 'packages/core/test/element/*.test.ts', 'tests/browser/**/*.test.ts'],
  plugins: [
    {
      name: 'lean-lit',
      resolveImport: ({ source, context }) => (isOurs(context.path) ? MODULES[source] : undefined),
    },
    ...config.plugins,
  ],
};
