// Time to create and lay out lists of items in Chromium, as a ratio to the same items as one innerHTML string in the same run.
import { openWidgetPage } from './widget-page.mjs';

const ROUNDS = 15;
const { page, close } = await openWidgetPage('recent-list');

const rows = [];
for (const count of [10, 100, 1000])
  rows.push({ items: count, ...(await page.evaluate(measure, { count, rounds: ROUNDS })) });
console.table(rows);
await close();

/** Runs in the page: both ways in turn, medians of all rounds. */
async function measure({ count, rounds }) {
  const items = Array.from({ length: count }, (_, index) => ({
    id: String(index),
    url: `https://news.example/stories/${index}`,
    title: `Story number ${index} about the price of neodymium and where it comes from`,
    datePublished: new Date(Date.UTC(2026, 10, 1) - index * 36e5).toISOString(),
    section: { name: 'Markets' },
    authors: [],
    tags: [],
    highlights: [],
  }));
  const sample = await asWidget(items.slice(0, 1));
  const shell = sample.shadowRoot;
  const styles = shell.adoptedStyleSheets;
  const formats = { dateStyle: 'medium' };
  sample.remove();

  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
  const times = { html: [], widget: [] };
  for (let round = 0; round < rounds; round++) {
    times.html.push(await timed(() => asHtml(items)));
    times.widget.push(await timed(() => asWidget(items)));
  }
  const [html, widget] = [median(times.html), median(times.widget)];
  return { 'innerHTML ms': html.toFixed(1), 'widget ms': widget.toFixed(1), ratio: (widget / html).toFixed(2) };

  async function timed(make) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const began = performance.now();
    const element = await make();
    element.getBoundingClientRect();
    const time = performance.now() - began;
    element.remove();
    return time;
  }

  async function asWidget(given) {
    const list = document.createElement('news-recent-list');
    list.limit = given.length;
    list.items = given;
    document.body.append(list);
    await list.updateComplete;
    return list;
  }

  /** The same markup and the same style sheets, without what makes the widget quick. */
  function asHtml(given) {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles;
    const date = new Intl.DateTimeFormat('en', formats);
    root.innerHTML = `<section><ul class="list list start" role="list">${given
      .map(
        ({ url, title, section, datePublished }, index) =>
          `<li class="entry"><div class="item" part="item" data-index="${index}"><div class="text"><div class="kicker" part="kicker" dir="auto">${section.name}</div><div class="headline" part="headline" role="heading" aria-level="2" dir="auto"><a part="link" href="${url}">${title}</a></div><time class="date" part="date" datetime="${datePublished}" title="${datePublished}">${date.format(new Date(datePublished))}</time></div></div></li>`,
      )
      .join('')}</ul></section>`;
    document.body.append(host);
    return host;
  }
}
