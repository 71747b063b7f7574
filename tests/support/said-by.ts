import type { Page } from 'playwright-core';

/** Collects the console messages of a page with their kinds: `warning: …`, and `uncaught: …` for errors that nothing caught. */
export function saidBy(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  return said;
}
