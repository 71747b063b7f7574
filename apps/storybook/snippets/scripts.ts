import { allAttributes, attribute, tagOf, widgetHtml } from './html.ts';
import { element, indent } from './layout.ts';
import type { Embed, Release } from './model.ts';

const fileOf = ({ files }: Release, name: string) => files.find(({ file }) => file === name);

/** A script of the release with its hash. */
function script(release: Release, name: string, attributes: readonly string[]): string {
  const integrity = fileOf(release, name)?.integrity;
  const hash = integrity ? [attribute('integrity', integrity), attribute('crossorigin', 'anonymous')] : [];
  return element('script', [attribute('src', release.base + name), ...hash, ...attributes]);
}

/** Hashes of the modules that the loader loads for this widget: its own `integrity` does not cover them. */
function importMap(release: Release, widget: string): string[] {
  if (release.files.length === 0) return [];
  const integrity = Object.fromEntries(
    release.files
      .filter(({ file }) => file === `${widget}.js` || file.startsWith(`${widget}/`))
      .map(({ file, integrity: hash }) => [release.base + file, hash]),
  );
  const json = JSON.stringify({ integrity }, null, 2).replaceAll('<', '\\u003c');
  return [`<script type="importmap">\n${indent(json)}\n</script>`];
}

const loaderScript = (release: Release): string => script(release, 'loader.js', ['type="module"']);

/** Keeps the page still until the widget is there. */
const roomStyle = (embed: Embed): string[] =>
  embed.room
    ? [
        `<style>\n  ${tagOf(embed)}:not(:defined) {\n    display: block;\n    padding-bottom: ${embed.room};\n  }\n</style>`,
      ]
    : [];

/** The loader, with hashes for everything that it loads where the release lists them. */
export const scriptTag = (embed: Embed, release: Release): string =>
  [...importMap(release, embed.widget), loaderScript(release), ...roomStyle(embed), widgetHtml(embed)].join('\n');

/** One file for this widget. */
export const singleScript = (embed: Embed, release: Release): string =>
  [script(release, `${embed.widget}.js`, ['type="module"']), ...roomStyle(embed), widgetHtml(embed)].join('\n');

/** `--news-accent` as `news-accent`: how scripts and frames take custom properties. */
const tokenNames = ({ tokens }: Embed) =>
  Object.entries(tokens).map(([name, value]): [string, string] => [name.slice(2), value]);

/** A script tag that inserts the widget where it is. */
export const embedScript = (embed: Embed, release: Release): string =>
  script(release, 'embed.js', [
    attribute('data-widget', embed.widget),
    ...[...Object.entries(embed.attributes), ...tokenNames(embed)].map(([name, value]) =>
      attribute(`data-${name}`, value),
    ),
    'async',
  ]);

/** A frame, and the script that gives it the height of its content. */
export function iframe(embed: Embed, release: Release): string {
  const { heading, src, action } = embed.attributes;
  const parameters = new URLSearchParams({ widget: embed.widget });
  for (const [name, value] of [...Object.entries(embed.attributes), ...tokenNames(embed)])
    parameters.append(name, value === true ? '' : String(value));
  // Who has the words first: search engines are sent there.
  const canonical = URL.parse(String(src ?? action))?.origin;
  if (canonical) parameters.append('canonical', `${canonical}/`);
  const frame = element('iframe', [
    attribute('src', `${release.base}frame.html?${parameters}`),
    attribute('title', String(heading ?? embed.widget.replaceAll('-', ' '))),
    attribute('loading', 'lazy'),
    attribute('width', '100%'),
    ...(embed.height ? [attribute('height', String(Math.round(embed.height * 16)))] : []),
    attribute('frameborder', '0'),
  ]);
  return `${frame}\n${script(release, 'resize.js', ['async'])}`;
}

/** A custom HTML block of the WordPress editor. */
export const wordpressBlock = (embed: Embed, release: Release): string =>
  ['<!-- wp:html -->', singleScript(embed, release), '<!-- /wp:html -->'].join('\n');

/** Options of the command that prints server-rendered markup. */
export const commandOptions = (embed: Embed): string[] =>
  allAttributes(embed).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
