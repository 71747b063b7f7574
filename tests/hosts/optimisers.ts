import type { HostPage } from './host-page.ts';

/** Rewrites each script tag from its attributes. */
const scripts = (rewrite: (attributes: string) => string) => (markup: string) =>
  markup.replace(/<script\b([^>]*)>/g, (_, attributes: string) => `<script${rewrite(attributes)}>`);

/** Runs the scripts that were held back, in their places, as `run` says of each. */
const waking = (selector: string, run: string): string =>
  `<script>setTimeout(() => { for (const old of document.querySelectorAll(${JSON.stringify(selector)})) { const script = document.createElement('script'); ${run} old.replaceWith(script); } }, 300);</script>`;

const copied = (but: string): string =>
  `for (const { name, value } of old.attributes) if (!/^(?:${but})$/.test(name)) script.setAttribute(name, value); script.async = false;`;

const src = (attributes: string, name: string): string => attributes.replace(/ src=/, ` ${name}=`);

/** Pages whose scripts something on the way rewrites: optimisers, caches and consent tools. */
export const OPTIMISER_PAGES: Record<string, HostPage> = {
  'Rocket Loader': {
    put: (markup) =>
      scripts((attributes) =>
        / type=/.test(attributes)
          ? attributes.replace(/ type="(.*?)"/, ' type="4f1c-$1" data-cf-settings="4f1c-|49"')
          : `${attributes} type="4f1c-text/javascript"`,
      )(markup) +
      waking(
        '[type^="4f1c-"]',
        `${copied('type|data-cf-settings')} script.type = old.type.slice(5); script.setAttribute('data-cf-loaded', '');`,
      ),
  },
  'LiteSpeed, delayed': {
    put: (markup) =>
      scripts(
        (attributes) =>
          ` data-type="${/ type="(.*?)"/.exec(attributes)?.[1] ?? ''}"${src(attributes.replace(/ type=".*?"/, ''), 'data-src')} type="litespeed/javascript"`,
      )(markup) +
      waking(
        '[type="litespeed/javascript"]',
        `${copied('type')} script.type = old.dataset.type; script.src = old.dataset.src;`,
      ),
  },
  'WP Rocket, delayed': {
    put: (markup) =>
      scripts(
        (attributes) =>
          ` data-rocket-type="${/ type="(.*?)"/.exec(attributes)?.[1] ?? 'text/javascript'}"${src(attributes.replace(/ type=".*?"/, ''), 'data-rocket-src')} type="rocketlazyloadscript"`,
      )(markup) +
      waking(
        '[type=rocketlazyloadscript]',
        `${copied('type')} script.type = old.dataset.rocketType; script.src = old.dataset.rocketSrc; script.setAttribute('data-rocket-status', 'executed');`,
      ),
  },
  'Perfmatters, delayed': {
    put: (markup) =>
      scripts((attributes) => `${src(attributes, 'data-pmdelayedscript')} data-cfasync="false" data-no-optimize="1"`)(
        markup,
      ) +
      waking(
        '[data-pmdelayedscript]',
        `${copied('data-pmdelayedscript')} script.src = old.getAttribute('data-pmdelayedscript');`,
      ),
  },
  'Flying Scripts, with a type of its own': {
    put: (markup) =>
      scripts((attributes) => `${src(attributes, 'data-src')} data-category="lazy"`)(markup) +
      waking('[data-category=lazy]', `${copied('data-src')} script.src = old.getAttribute('data-src');`),
  },
  'Autoptimize and others that defer everything': { put: scripts((attributes) => `${attributes} defer`) },
  'scripts made async': { put: scripts((attributes) => `${attributes} async`) },
  'scripts moved to the end': {
    put: (markup) => {
      const found = markup.match(/<script\b[^>]*src=[^>]*><\/script>/g) ?? [];
      return /embed\.js/.test(markup)
        ? markup
        : `${found.reduce((rest, one) => rest.replace(one, ''), markup)}${found.join('')}`;
    },
  },
  'a consent tool that holds scripts back': {
    put: (markup) =>
      scripts(
        (attributes) =>
          ` data-was="${/ type="(.*?)"/.exec(attributes)?.[1] ?? ''}"${attributes.replace(/ type=".*?"/, '')} type="text/plain" data-cookieconsent="marketing" data-category="marketing" data-service="news"`,
      )(markup) +
      waking('[type="text/plain"]', `${copied('type|data-was')} if (old.dataset.was) script.type = old.dataset.was;`),
  },
  'a minifier of markup': {
    put: (markup) =>
      markup
        .replace(/="([\w/.:?=&%-]+)"/g, '=$1')
        .replace(/>\s+</g, '> <')
        .replaceAll('</a></news', '</a></news'),
  },
  'addresses rewritten without their scheme': { put: (markup) => markup.replace(/ src="http:/g, ' src="') },
  'attributes in capitals': {
    put: (markup) =>
      markup.replace(/<(\/?)news-/g, '<$1NEWS-').replace(/ (src|action|limit)=/g, (text) => text.toUpperCase()),
  },
};
