import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { constants } from '../version.mjs';
import { attacks, triesAllAttacks } from './attacks.mjs';
import { LAUNCHERS } from './browsers.mjs';
import { commonJs } from './common-js.mjs';
import { corpora } from './corpora.mjs';
import { emulateMedia } from './emulate-media.mjs';
import { subscriptionServer } from '../../packages/subscribe-form/test/subscription-server.mjs';
import { searchServer } from '../../packages/search-box/test/search-server.mjs';
import { serverRendered } from './server-rendered.mjs';
import { testServer } from './test-server.mjs';
import { testPage } from './test-page.mjs';

const wanted = (process.env.NEWS_WIDGETS_BROWSERS ?? 'chromium').split(',');

/** Browser tests of every package, from the sources. `NEWS_WIDGETS_BROWSERS=chromium,firefox,webkit` chooses the engines. */
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  files: ['packages/*/test/**/*.test.ts', 'tests/browser/**/*.test.ts'],
  nodeResolve: { exportConditions: ['news-widgets-source', 'browser', 'production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      define: constants,
      tsconfig: fileURLToPath(new URL('../tsconfig/base.json', import.meta.url)),
    }),
    commonJs,
    emulateMedia,
  ],
  testRunnerHtml: testPage,
  middleware: [attacks, corpora, serverRendered, testServer, searchServer, subscriptionServer],
  hostname: '127.0.0.1',
  concurrentBrowsers: 1,
  concurrency: 1,
  browsers: wanted.map((name) => LAUNCHERS[name]()),
  // Only what hangs is given up: a busy machine is no failure.
  testsStartTimeout: 90_000,
  testsFinishTimeout: triesAllAttacks ? 1_200_000 : 300_000,
  testFramework: { config: { timeout: 30_000 } },
};
