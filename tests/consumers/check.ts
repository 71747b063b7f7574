import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { saidBy } from '../support/said-by.ts';
import type { App } from './apps.ts';

const FIRST = 'Magnet maker opens a second line';

/** Opens an application in Chromium: all widgets show the feed, properties and events arrive, the console stays empty. */
export async function checkApp({ consumer }: App, url: string, browser: Browser): Promise<void> {
  const html = await (await fetch(url)).text();
  if (consumer.server || consumer.rendered)
    assert.match(html, /<news-recent-list[^]*All news/, 'the server sends the widgets');
  if (consumer.rendered)
    assert.match(html, /<news-recent-list[^>]*>\s*<template [^>]*shadowrootmode="open"/, 'and their content');

  const page = await browser.newPage();
  const said = saidBy(page);
  try {
    await page.goto(url, { waitUntil: 'load' });
    const text = (selector: string) => page.locator(selector).first().innerText();
    const shows = (selector: string, expected: string | RegExp) =>
      page.locator(selector).filter({ hasText: expected }).first().waitFor({ timeout: 15_000 });

    await shows('#list [part=headline]', FIRST);
    assert.equal(await page.locator('#list [part=headline]').count(), 3);
    await shows('#card [part=headline]', 'Clay project files its permit');
    await shows('#box [part=point]', 'Forty new jobs');
    await shows('#form [part=heading]', 'By mail');
    assert.equal(await page.locator('#form input[type=email]').count(), 1);
    await shows('#given-list [part=headline]', 'A story from the application');
    assert.equal(await page.locator('#given-list [part=headline]').count(), 2, 'an array by property, shown once');
    await shows('#given-card [part=headline]', 'A story from the application');
    assert.equal(await page.locator('#given-card [part=headline]').count(), 1, 'an object by property, shown once');
    await shows('#loaded', /^3$/);
    await page.locator('#list [part=link]').first().click();
    await shows('#opened', FIRST);
    assert.equal(await text('#opened'), FIRST, 'the event and its detail arrived, and it could be cancelled');
    // Lit's own note that its development build is in use.
    const told = said.filter((line) => !line.startsWith('warning: Lit is in dev mode'));
    assert.deepEqual(told, [], 'nothing on the console');
  } catch (error) {
    throw new Error(`${(error as Error).message}\nConsole: ${said.join('\n') || 'empty'}`, { cause: error });
  } finally {
    await page.close();
  }
}
