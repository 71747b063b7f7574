import { prerender } from '@news-widgets/embed/prerender';
import { readFileSync } from 'node:fs';

// The feed of the finished site: while it is built no server has it yet.
const fetch = async () => new Response(readFileSync('public/feed.json'));

/** Replaces each widget that has a source with its rendered markup. */
async function prerenderWidgets(html) {
  const render = async ([element, widget, text, fallback]) => {
    const attributes = Object.fromEntries(
      [...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const src = new URL(attributes.src, 'https://news.example').href;
    const rendered = await prerender({ widget, attributes: { ...attributes, src }, fallback, fetch });
    return [element, rendered.html.replaceAll(src, attributes.src)];
  };
  const elements = [...html.matchAll(/<news-([\w-]+)([^>]* src=[^>]*)>([^]*?)<\/news-\1\s*>/g)];
  const pairs = await Promise.all(elements.map(render));
  return pairs.reduce((page, [before, after]) => page.replace(before, () => after), html);
}

export default function (config) {
  config.setInputDirectory('src');
  config.addPassthroughCopy({ public: '/', 'shared/stories.js': 'stories.js' });
  config.addPassthroughCopy({ [`node_modules/@news-widgets/embed/dist/${readVersion()}`]: 'widgets' });
  config.addTransform('widgets', prerenderWidgets);
}

const readVersion = () => JSON.parse(readFileSync('node_modules/@news-widgets/embed/package.json', 'utf8')).version;
