import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';
import type { Address } from './addresses.ts';

/** The outcome for an address, by widget. */
export interface Row extends Address {
  site: string;
  shown: Record<string, string>;
  refused: number;
}

/** The time until the first story was there, in milliseconds. */
export interface Times {
  bare: number;
  rest: number;
}

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

/** Writes the table of addresses and widgets. */
export function writeTable(rows: readonly Row[], { bare, rest }: Times): void {
  const widgets = Object.keys(rows[0]!.shown);
  const lines = rows.map(({ site, path, filters = {}, shown, refused }) => {
    const attributes = Object.entries(filters).map(([name, value]) => `${name}="${value}"`);
    const address = decodeURIComponent(path) || '(the origin)';
    return `| ${[site, [address, ...attributes].map(code).join(' '), ...widgets.map((name) => shown[name]), refused].join(' | ')} |`;
  });
  writeFileSync(
    join(root, 'docs/wordpress.md'),
    `# Addresses of WordPress that the widgets are tried with

Written by \`npm run test:cms\`, which starts a real WordPress with 130 posts and opens each address from another origin in
Chromium. "Refused" counts requests that the server closed to that origin.

- yes: the widget shows the first story of that address.
- says why: nothing can be shown or matches; the console says what the server said, or what there is.
- –: nothing is tried: only lists have filters, and not every story has highlights or a named author.

First story from the bare address: ${(bare / rest).toFixed(2)} times as late as from the address in the REST API, in Chromium (median of
seven loads each).

| Site | Address | ${widgets.join(' | ')} | Refused |
| --- | --- |${' --- |'.repeat(widgets.length)} ---: |
${lines.join('\n')}
`,
  );
}
