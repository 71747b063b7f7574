// Shows the stories that the address names below each other, each in its host page, without Storybook around them.
import '../../apps/storybook/.storybook/network.js';
import { html, render } from 'lit';
import { SHEETS } from './sheets.mjs';

const modules = import.meta.glob('../../packages/*/src/*.stories.ts');
const asked = new URLSearchParams(location.search);
const widget = asked.get('widget');

const stories = await modules[`../../packages/${widget}/src/${widget}.stories.ts`]();
const { default: meta } = stories;
await Promise.all(Array.from(document.fonts, (font) => font.load()));
for (const name of SHEETS[widget]) {
  if (!stories[name]) throw new Error(`${widget} has no story ${name}.`);
  document.body.append(show(name, stories[name]));
}
for (const { shadowRoot } of document.querySelectorAll('news-article')) shadowRoot.adoptedStyleSheets.push(formulas());
document.body.dataset.complete = '';

/** Formulas have a font of their own, which a page cannot replace by its name. */
function formulas() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("math { font-family: 'Noto Sans Math' }");
  return sheet;
}

function show(name, story) {
  const globals = { width: '680', page: 'neutral', locale: 'en', ...story.globals };
  const context = { args: { ...meta.args, ...story.args }, globals };
  const draw = story.render ?? meta.render;
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  const content = decorators.reduce(
    (inner, decorate) => () => decorate(inner, context),
    () => draw(context.args, context),
  );
  const host = Object.assign(document.createElement('div'), {
    className: 'host',
    lang: globals.locale,
    dir: globals.locale === 'ar' ? 'rtl' : 'ltr',
  });
  Object.assign(host.dataset, { page: globals.page, scheme: asked.get('scheme') });
  host.style.setProperty('--column', globals.width === 'full' ? '1112px' : `${globals.width}px`);
  render(html`<p class="name" dir="ltr">${name}</p><div class="column">${content()}</div>`, host);
  return host;
}
