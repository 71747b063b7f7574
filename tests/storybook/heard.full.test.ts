// Records the output of a screen reader in each state, from Chromium's accessibility tree. `UPDATE_HEARD=1` writes it anew.
import { CHROMIUM_ARGS, chromiumPath } from '@news-widgets/tooling/browsers';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { serveFolders } from '../support/serve.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Heard, heardIn, linesOf, summaryOf } from './heard.ts';
import { select } from './select.ts';
import { tabStops } from './tab-stops.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'apps/storybook/dist');
const AT = '/design/widgets/';
const COLUMN = '#storybook-root .column';
const snapshots = join(import.meta.dirname, 'heard');
const DOCUMENT = join(root, 'docs/accessibility.md');
/** Dates in stories are relative to now. */
const NOW = new Date('2026-10-20T09:00:00Z');

/** The story that stands for the widget, its layouts and its states. */
const states = (): Map<string, Entry[]> =>
  Map.groupBy(
    entriesOf(dist).filter(
      ({ type, title }) => type === 'story' && /^Widgets\/[^/]+(\/(Layouts|States))?$/.test(title),
    ),
    ({ title }) => title.split('/')[1]!,
  );

interface State {
  name: string;
  heard: Heard[];
  stops: string[];
}

describe('the output of a screen reader', () => {
  let site: Awaited<ReturnType<typeof serveFolders>>;
  let browser: Browser;

  before(async () => {
    site = await serveFolders({ [AT]: dist });
    browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Reads all states of a widget, in a page of its own. */
  async function read(entries: readonly Entry[]): Promise<State[]> {
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await context.addInitScript(withoutLongTimers, LONG_MS);
    const client = await context.newCDPSession(page);
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.clock.setFixedTime(NOW);
    await page.goto(`${site.url}${AT}iframe.html?id=welcome--docs&viewMode=docs`);
    await page.waitForSelector('#storybook-docs > *');
    // Storybook's own handle for the width.
    await page.addStyleTag({ content: 'width-handle { display: none }' });
    const states: State[] = [];
    for (const entry of entries) {
      await select(page, entry).catch((error: Error) => {
        throw new Error([error.message, ...errors].join('\n'));
      });
      const heard = await heardAtRest(client, COLUMN);
      // The focused element may load more: the first walk triggers that.
      await tabStops(page, COLUMN);
      await heardAtRest(client, COLUMN);
      states.push({ name: entry.name, heard, stops: await tabStops(page, COLUMN) });
    }
    await context.close();
    return states;
  }

  it('matches the snapshots and the document, for each widget and state', async () => {
    const sections: string[] = [];
    for (const [widget, entries] of states()) {
      const all = await read(entries);
      compare(join(snapshots, `${widget.toLowerCase().replaceAll(' ', '-')}.txt`), all.map(snapshotOf).join('\n'));
      sections.push(`### ${widget}\n\n${tableOf(all)}`);
    }
    const text = readFileSync(DOCUMENT, 'utf8');
    const [start, end] = ['<!-- heard -->', '<!-- /heard -->'];
    const now = text.slice(text.indexOf(start) + start.length, text.indexOf(end));
    const wanted = `\n\n${sections.join('\n\n')}\n\n`;
    compare(
      DOCUMENT,
      text.replace(now, () => wanted),
    );
  });
});

/** Texts that are said once go after five seconds, and a slow answer is told after eight: too soon on a busy machine. */
const LONG_MS = 4000;

function withoutLongTimers(longest: number): void {
  const standard = window.setTimeout.bind(window);
  const patient = (run: () => void, delay = 0, ...rest: []) => (delay >= longest ? 0 : standard(run, delay, ...rest));
  window.setTimeout = patient as typeof window.setTimeout;
}

/** Returns the output once nothing changes any more: rendering may lag behind the state that a story waits for. */
async function heardAtRest(client: CDPSession, selector: string): Promise<Heard[]> {
  let last = '';
  for (let turn = 0; turn < 40; turn++) {
    const heard = await heardIn(client, selector);
    const text = linesOf(heard).join('\n');
    if (text === last) return heard;
    last = text;
    await wait(250);
  }
  throw new Error(`No rest: ${last}`);
}

const snapshotOf = ({ name, heard, stops }: State): string =>
  [`# ${name}`, '', ...linesOf(heard), '', `By Tab: ${stops.join(' → ') || 'nothing'}`, ''].join('\n');

function tableOf(all: readonly State[]): string {
  const rows = all.map(({ name, heard }) => `| ${name} | ${summaryOf(heard).join(' · ').replaceAll('|', '\\|')} |`);
  return ['| State | What is heard |', '| --- | --- |', ...rows].join('\n');
}

function compare(path: string, text: string): void {
  if (process.env['UPDATE_HEARD']) {
    mkdirSync(snapshots, { recursive: true });
    writeFileSync(path, text);
  }
  assert.equal(text, existsSync(path) ? readFileSync(path, 'utf8') : '', path);
}
