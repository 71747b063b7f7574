import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright';
import { defineConfig } from 'vitest/config';
import { GapReporter } from './gaps/reporter.js';

const { AUDIT_GLOBALS, AUDIT_IBM, AUDIT_READER } = process.env;

/** A window of 1280 px at 400 %, in CSS pixels, and readers' system settings. */
const READERS: Record<string, BrowserContextOptions> = {
  zoom: { viewport: { width: 320, height: 256 } },
  'own-style': { forcedColors: 'active', reducedMotion: 'reduce' },
};
const contextOptions = READERS[AUDIT_READER ?? ''] ?? {};

/** Every story is a test: it renders, its play function passes, and neither axe nor the audit finds a fault. */
export default defineConfig({
  define: {
    'import.meta.env.AUDIT_GLOBALS': JSON.stringify(AUDIT_GLOBALS),
    'import.meta.env.AUDIT_IBM': JSON.stringify(AUDIT_IBM),
    'import.meta.env.AUDIT_READER': JSON.stringify(AUDIT_READER),
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
      provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS }, contextOptions }),
      instances: [{ browser: 'chromium', ...(contextOptions.viewport ? { viewport: contextOptions.viewport } : {}) }],
    },
  },
});
