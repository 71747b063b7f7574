import type { NewsHighlightsBox } from '@news-widgets/highlights-box';
import { mount, settled, texts } from '@news-widgets/tooling/testing';
import { html } from '@open-wc/testing';

export const POINTS = [
  'Prices fell for a third week.',
  'Dysprosium held.',
  'Freight decides.',
  'Stocks shrink.',
  'Nobody knows why.',
];
export const ARABIC = [
  'تراجع السعر للأسبوع الثالث على التوالي.',
  'MP Materials تعلن خطة جديدة لزيادة الإنتاج.',
  'يستهلك الصانعون مخزونهم.',
];

export const part = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
export const parts = (element: Element, name: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~=${name}]`),
];
export const points = (element: Element) => texts(element, '[part~=point]');
export const visible = (element: Element) => parts(element, 'point').filter((point) => point.checkVisibility());
export const links = (element: Element) => [...element.shadowRoot!.querySelectorAll('a')];
export const button = (element: Element, text: RegExp) =>
  [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => text.test(textContent!))!;

export async function box(
  properties: Partial<NewsHighlightsBox> = {},
  markup: Parameters<typeof mount>[0] = html`<news-highlights-box lang="en"></news-highlights-box>`,
): Promise<NewsHighlightsBox> {
  const element = await mount<NewsHighlightsBox>(markup);
  Object.assign(element, { items: POINTS, ...properties });
  await element.updateComplete;
  return settled(element);
}

export const feed = (...items: object[]): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });

/** Mocks a response; a held one arrives when released. */
export async function withAnswer<T>(
  body: string,
  run: (src: string, letGo: () => void) => Promise<T>,
  { type = 'application/feed+json', held = false } = {},
): Promise<T> {
  const { fetch } = window;
  let letGo = () => {};
  const until = held ? new Promise<void>((resolve) => (letGo = resolve)) : undefined;
  window.fetch = async () => {
    await until;
    return new Response(body, { headers: { 'content-type': type } });
  };
  try {
    return await run(`https://news.example/${Math.random()}`, letGo);
  } finally {
    window.fetch = fetch;
  }
}
