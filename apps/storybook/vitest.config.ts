import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { GapReporter } from './gaps/reporter.js';

const { AUDIT_GLOBALS, AUDIT_IBM } = process.env;

/** Every story is a test: it renders, its play function passes, and neither axe nor the audit finds anything. */
export default defineConfig({
  define: {
    'import.meta.env.AUDIT_GLOBALS': JSON.stringify(AUDIT_GLOBALS),
    'import.meta.env.AUDIT_IBM': JSON.stringify(AUDIT_IBM),
  },
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  test: {
    name: 'stories',
    testTimeout: 60_000,
    reporters: ['default', new GapReporter()],
    api: { host: '127.0.0.1' },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
