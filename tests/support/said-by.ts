import type { Page } from 'playwright-core';

/** Everything that a page says from now on, with its kind: `warning: …`, and `uncaught: …` for what nobody caught. */
export function saidBy(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  return said;
}
