import { type Block, blocksIn } from './documents.ts';
import { CDN } from './world.ts';

/** A snippet as somebody pastes it: with the publisher's words in place of what is left out. */
const filledIn = (text: string): string =>
  text
    .replaceAll(/"https:\/\/…"/g, '"https://news.example/a"')
    .replaceAll(/(src|href)="…"/g, '$1="https://news.example/a"')
    .replaceAll(/ …>/g, '>')
    .replaceAll(/"…\/(\w+\.js)"/g, `"${CDN}$1"`)
    .replaceAll('<ul>…</ul>', '<ul><li>One</li><li>Two</li></ul>')
    .replaceAll(
      /<ul slot="related">…<\/ul>/g,
      '<ul slot="related"><li><a href="https://news.example/b">B</a></li></ul>',
    )
    // A page without a bundler loads these from the script-tag files.
    .replaceAll(
      /<script type="module">\s*import '@news-widgets\/([\w-]+)\/define';[^]*?<\/script>/g,
      `<script type="module" src="${CDN}$1.js"></script>`,
    );

/** The page that a block is pasted into, changed by what is on its way; those that bring no script have the loader from the page. */
export function pageWith({ text }: Block, change = (snippet: string): string => snippet): string {
  const snippet = filledIn(text);
  const loader = snippet.includes(CDN) ? '' : `<script type="module" src="${CDN}loader.js"></script>`;
  return `<!doctype html><html lang="en"><head><title>Partner</title>${loader}</head><body><main>${change(snippet)}</main></body></html>`;
}

const isPage = ({ text }: Block): boolean => /<news-|embed\.js|frame\.html/.test(text);

/** Blocks of HTML that put widgets on a page, and others. */
export const SNIPPETS: readonly Block[] = blocksIn('html').filter(isPage);
export const OTHERS: readonly Block[] = blocksIn('html').filter((block) => !isPage(block));
