import type { Page } from 'playwright-core';

/** More stops than any widget has within one state of its stories. */
const MOST = 40;

/** Returns the names of the tab stops below an element, in order. */
export async function tabStops(page: Page, selector: string): Promise<string[]> {
  await page.locator(selector).evaluate((element) => {
    const edge = (name: string) =>
      Object.assign(document.createElement('button'), { textContent: name, className: 'edge' });
    element.before(edge('start'));
    element.after(edge('end'));
    element.parentElement!.querySelector<HTMLElement>('.edge')!.focus();
  });
  const stops: string[] = [];
  while (stops.length < MOST) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let focused = document.activeElement as HTMLElement | null;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement as HTMLElement;
      if (!focused || focused.matches('body, .edge, width-handle')) return undefined;
      const { labels, placeholder } = focused as HTMLInputElement;
      const label = labels?.[0]?.innerText.split('\n')[0];
      const text = focused.ariaLabel || label || focused.innerText || placeholder || focused.localName;
      return text.replace(/\s+/g, ' ').trim();
    });
    if (stop === undefined) break;
    stops.push(stop);
  }
  await page.evaluate(() => document.querySelectorAll('.edge').forEach((edge) => edge.remove()));
  return stops;
}
