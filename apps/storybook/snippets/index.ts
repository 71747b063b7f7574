import { quoteForShell } from './escape.ts';
import { angular, npmImport, react, svelte, vue } from './frameworks.ts';
import type { Embed, Release } from './model.ts';
import { commandOptions, embedScript, iframe, scriptTag, singleScript, wordpressBlock } from './scripts.ts';

export type { Embed, MarkupElement, Release, ReleaseFile, Value } from './model.ts';
export { styleOf } from './html.ts';

/** A way to embed a widget. */
export interface Kind {
  id: string;
  label: string;
  /** Audience and requirements. */
  note: string;
  /** Uses script-tag files. */
  files: boolean;
  write(embed: Embed, release: Release): string;
}

/** Returns the command that prints server-rendered markup. */
const prerenderCommand = (embed: Embed): string =>
  ['npx @news-widgets/embed', embed.widget, ...commandOptions(embed).map(quoteForShell)].join(' ');

/** All ways to embed a widget, the simplest first. */
export const KINDS: readonly Kind[] = [
  {
    id: 'script',
    label: 'Script tag',
    note: 'For most sites. It loads only what the page uses. Paste the script once and the tag as often as you like.',
    files: true,
    write: scriptTag,
  },
  {
    id: 'single',
    label: 'Single script',
    note: 'One file for this widget.',
    files: true,
    write: singleScript,
  },
  {
    id: 'embed',
    label: 'Script only',
    note: 'Where an editor allows a script and no tags of its own: the widget appears where the script is.',
    files: true,
    write: embedScript,
  },
  {
    id: 'iframe',
    label: 'Frame',
    note: 'Where no script of others may run. The second line fits the height and may be left out.',
    files: true,
    write: iframe,
  },
  {
    id: 'wordpress',
    label: 'WordPress',
    note: 'Paste into the code editor of a post, page or template; the block editor shows it as a Custom HTML block. WordPress keeps scripts only of administrators and editors.',
    files: true,
    write: wordpressBlock,
  },
  {
    id: 'npm',
    label: 'npm',
    note: 'For sites with a bundler, such as Vite.',
    files: false,
    write: npmImport,
  },
  {
    id: 'react',
    label: 'React',
    note: 'React 19 and later; in Next.js put “use client” on top. For types import the package’s /react as well.',
    files: false,
    write: react,
  },
  {
    id: 'vue',
    label: 'Vue',
    note: 'Tell the compiler which tags are elements: isCustomElement: (tag) => tag.startsWith(‘news-’). For types import the package’s /vue as well.',
    files: false,
    write: vue,
  },
  {
    id: 'svelte',
    label: 'Svelte',
    note: 'For types import the package’s /svelte as well.',
    files: false,
    write: svelte,
  },
  {
    id: 'angular',
    label: 'Angular',
    note: 'A stand-alone component; the schema lets the tag through.',
    files: false,
    write: angular,
  },
  {
    id: 'prerendered',
    label: 'Prerendered',
    note: 'Prints the widget with its content as HTML that needs no script. Run it at build time, by cron or on a server, and put what it prints into the page; with the loader on the page it comes alive.',
    files: false,
    write: prerenderCommand,
  },
];
