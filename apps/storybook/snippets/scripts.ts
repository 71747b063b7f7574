import { allAttributes, attribute, tagOf, widgetHtml } from './html.ts';
import { element, indent } from './layout.ts';
import type { Embed, Release } from './model.ts';

const fileOf = ({ files }: Release, name: string) => files.find(({ file }) => file === name);

/** Returns a script of the release with its hash. */
function script(release: Release, name: string, attributes: readonly string[]): string {
  const integrity = fileOf(release, name)?.integrity;
  const hash = integrity ? [attribute('integrity', integrity), attribute('crossorigin', 'anonymous')] : [];
  return element('script', [attribute('src', release.base + name), ...hash, ...attributes]);
}

/** Returns an import map with hashes of the modules that the loader imports, which its own `integrity` does not cover. */
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

/** Reserves space until the widget has loaded. */
const roomStyle = (embed: Embed): string[] =>
  embed.room
    ? [
        `<style>\n  ${tagOf(embed)}:not(:defined) {\n    display: block;\n    padding-bottom: ${embed.room};\n  }\n</style>`,
      ]
    : [];

/** Returns the loader, with hashes for everything that it imports, if the release lists them. */
export const scriptTag = (embed: Embed, release: Release): string =>
  [...importMap(release, embed.widget), loaderScript(release), ...roomStyle(embed), widgetHtml(embed)].join('\n');

/** Returns the single file for this widget. */
export const singleScript = (embed: Embed, release: Release): string =>
  [script(release, `${embed.widget}.js`, ['type="module"']), ...roomStyle(embed), widgetHtml(embed)].join('\n');

/** Returns custom properties as named in scripts and frames: `--news-accent` as `news-accent`. */
const tokenNames = ({ tokens }: Embed) =>
  Object.entries(tokens).map(([name, value]): [string, string] => [name.slice(2), value]);

/** Returns a script tag that inserts the widget in its place. */
export const embedScript = (embed: Embed, release: Release): string =>
  script(release, 'embed.js', [
    attribute('data-widget', embed.widget),
    ...[...Object.entries(embed.attributes), ...tokenNames(embed)].map(([name, value]) =>
      attribute(`data-${name}`, value),
    ),
    'async',
  ]);

/** Returns a frame, and the script that adapts its height. */
export function iframe(embed: Embed, release: Release): string {
  const { heading, src, action } = embed.attributes;
  const parameters = new URLSearchParams({ widget: embed.widget });
  for (const [name, value] of [...Object.entries(embed.attributes), ...tokenNames(embed)])
    parameters.append(name, value === true ? '' : String(value));
  // Search engines are directed to the original publisher.
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

/** Returns a custom HTML block for the WordPress editor. */
export const wordpressBlock = (embed: Embed, release: Release): string =>
  ['<!-- wp:html -->', singleScript(embed, release), '<!-- /wp:html -->'].join('\n');

/** Returns options of the command that prints server-rendered markup. */
export const commandOptions = (embed: Embed): string[] =>
  allAttributes(embed).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
