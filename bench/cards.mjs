// Time to create and lay out 1,000 cards in Chromium, and to change all their headlines, as ratios to the same cards as one
// innerHTML string in the same run.
import { openWidgetPage } from './widget-page.mjs';

const ROUNDS = 15;
const CARDS = 1000;
const { page, close } = await openWidgetPage('article-card');

console.table(await page.evaluate(measure, { count: CARDS, rounds: ROUNDS }));
await close();

/** Runs in the page: both ways in turn, medians of all rounds. */
async function measure({ count, rounds }) {
  const items = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://news.example/stories/${index}`,
    title: `Story number ${index} about the price of neodymium and where it comes from`,
    summary: 'Magnet makers are eating into stock. The heavy metals, bought by the kilogram, follow other rules.',
    datePublished: new Date(Date.UTC(2026, 9, 1) - index * 36e5).toISOString(),
    section: { name: 'Markets' },
    authors: [{ name: 'Ana Lima' }],
    tags: [],
    highlights: [],
  }));
  const [sample] = await asCards(items.slice(0, 1)).cards;
  await sample.updateComplete;
  const styles = sample.shadowRoot.adoptedStyleSheets;
  // The very markup of a card, without what Lit leaves between elements.
  const markup = sample.shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
  const date = sample.shadowRoot.querySelector('time').textContent;
  sample.parentElement.remove();
  const containers = new CSSStyleSheet();
  containers.replaceSync('.card { display: block; container-type: inline-size; }');
  const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
  const fill = ({ url, title, datePublished }, index) =>
    markup
      .replace('data-index="0"', `data-index="${index}"`)
      .replaceAll(items[0].url, url)
      .replaceAll(items[0].title, title)
      .replaceAll(items[0].datePublished, datePublished)
      .replace(date, format.format(new Date(datePublished)));

  const times = { 'create and lay out': [[], []], 'change all headlines': [[], []] };
  for (let round = 0; round < rounds; round++) {
    for (const [way, make] of [asHtml, asCards].entries()) {
      await idle();
      let began = performance.now();
      const made = make(items);
      await made.done();
      made.host.getBoundingClientRect();
      times['create and lay out'][way].push(performance.now() - began);
      await idle();
      began = performance.now();
      made.change();
      await made.done();
      made.host.getBoundingClientRect();
      times['change all headlines'][way].push(performance.now() - began);
      if (!made.last().includes('changed')) throw new Error(`nothing changed: ${made.last()}`);
      made.host.remove();
    }
  }
  const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
  return Object.fromEntries(
    Object.entries(times).map(([name, ways]) => {
      const [html, cards] = ways.map(median);
      return [
        name,
        { 'innerHTML ms': html.toFixed(1), 'cards ms': cards.toFixed(1), ratio: (cards / html).toFixed(2) },
      ];
    }),
  );

  async function idle() {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  }

  function asCards(given) {
    const host = document.createElement('div');
    const cards = given.map((item) => Object.assign(document.createElement('news-article-card'), { item }));
    host.append(...cards);
    document.body.append(host);
    return {
      host,
      cards,
      change: () =>
        cards.forEach((card, index) => (card.item = { ...given[index], title: `${given[index].title}, changed` })),
      done: () => cards.at(-1).updateComplete,
      last: () => cards.at(-1).shadowRoot.textContent,
    };
  }

  /** The same markup, the same style sheets and a container for each card, without the elements. */
  function asHtml(given) {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...styles, containers];
    root.innerHTML = given.map((item, index) => `<div class="card">${fill(item, index)}</div>`).join('');
    document.body.append(host);
    const links = root.querySelectorAll('[part=link]');
    return {
      host,
      change: () => links.forEach((link, index) => (link.textContent = `${given[index].title}, changed`)),
      done: () => Promise.resolve(),
      last: () => root.textContent,
    };
  }
}
