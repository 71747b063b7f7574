import type { PrerenderOptions } from './index.js';

export const USAGE = `Usage: npx @news-widgets/embed <widget> --<attribute> <value> …
For example: npx @news-widgets/embed recent-list --src https://news.example/feed.json --limit 5 --summaries
With --allow-private it reads sources on this machine and its network, too.
`;

/** Reads `recent-list --src … --limit=5 --summaries`; returns nothing for other arguments. */
export function readArguments([widget, ...words]: string[]): PrerenderOptions | undefined {
  if (!widget || widget.startsWith('-')) return undefined;
  const attributes: Record<string, string | true> = {};
  let name = '';
  for (const word of words)
    if (word.startsWith('--')) {
      const [, before, , value] = /^--([^=]*)(=(.*))?$/s.exec(word)!;
      attributes[(name = before!)] = value ?? true;
    } else if (name && attributes[name] === true) attributes[name] = word;
    else return undefined;
  const { 'allow-private': allowed, ...others } = attributes;
  return { widget, attributes: others, allowPrivate: allowed === true };
}
