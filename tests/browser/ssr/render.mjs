// Prints the server's markup of every state, as JSON by name.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { NewsArticle } from '@news-widgets/article';
import { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { html } from 'lit';
import './define-widgets.js';
import { FAILING, SLOTTED, STATES } from './states.mjs';

await NewsHighlightsBox.load();
await NewsArticle.load();

/** The strings of a template that is only known now. */
const template = (strings, values) => html(Object.assign([...strings], { raw: strings }), ...values);

async function renderState({ tag, attributes = {}, properties = {}, light = '' }) {
  const start = `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')}`;
  const names = Object.keys(properties);
  const strings = names.map((name, index) => `${index === 0 ? start : ''} .${name}=`);
  const text = names.length > 0 ? [...strings, `>${light}</${tag}>`] : [`${start}>${light}</${tag}>`];
  return collectResult(render(template(text, Object.values(properties))));
}

const rendered = {};
for (const state of [...STATES, ...FAILING, SLOTTED]) rendered[state.name] = await renderState(state);
console.log(JSON.stringify(rendered));
