import type { OldPage } from './chromium.ts';

// Scripts for pages in old browsers, as text: what they may use depends on the browser and not on this project's target.

const widget = (name: string): string => `document.querySelector('news-${name}')`;

/** Returns a script that tests whether a state is set under its name or, in Chromium up to 124, with hyphens before it. */
export const isReady = (name: string): string =>
  `${widget(name)}.matches(CSS.supports('selector(:state(a))') ? ':state(${mainState(name)})' : ':--${mainState(name)}')`;

/** Nobody has searched yet. */
const mainState = (name: string): string => (name === 'search-box' ? 'idle' : 'ready');

/** Returns a script that tests whether the link between the tags is visible. */
export const showsFallback = (name: string): string => `(() => {
  const { width, height } = ${widget(name)}.querySelector('a').getBoundingClientRect();
  return !${widget(name)}.shadowRoot && width > 20 && height > 10;
})()`;

/** Texts with less contrast than 4.5 to what is behind them. */
export const faintTexts = (name: string): string => `(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const over = (colours) => {
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = '#0000';
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const parent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const behind = (node) => {
    const colours = [];
    for (let one = node; one; one = parent(one)) colours.unshift(getComputedStyle(one).backgroundColor);
    return colours;
  };
  const root = ${widget(name)}.shadowRoot;
  const faint = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: element } = walker.currentNode;
    if (!data.trim() || !element.getClientRects().length || element.closest('style')) continue;
    const backgrounds = behind(element);
    const [a, b] = [over(backgrounds), over([...backgrounds, getComputedStyle(element).color])];
    if (Math.max(a, b) / Math.min(a, b) < 4.5) faint.push(data.trim());
  }
  return faint;
})()`;

interface Stop {
  text: string;
  ring: boolean;
}

/** Presses Tab through a widget: each stop, and whether a ring can be seen there. */
export async function tabThrough(page: OldPage, name: string): Promise<Stop[]> {
  await page.evaluate(`(() => {
    const start = document.createElement('span');
    start.tabIndex = -1;
    ${widget(name)}.before(start);
    start.focus();
  })()`);
  const stops: Stop[] = [];
  for (;;) {
    await page.press('Tab');
    const stop = await page.evaluate<Stop | undefined>(`(() => {
      if (document.activeElement !== ${widget(name)}) return;
      const element = ${widget(name)}.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const ring = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/^rgba.*, 0\\)$/.test(outlineColor);
      return { text: element.textContent.trim() || element.localName, ring };
    })()`);
    if (!stop) return stops;
    stops.push(stop);
  }
}

const form = `${widget('subscribe-form')}.shadowRoot`;

export const hasAddress = `!!${form}?.querySelector('[type=email]')`;

export const focusAddress = `${form}.querySelector('[type=email]').focus()`;

export const tickAll = `${form}.querySelectorAll('[type=checkbox]:not(:checked)').forEach((box) => box.click())`;

export const says = (text: string): string => `${form}.textContent.includes(${JSON.stringify(text)})`;

export const hasFilledButton = `getComputedStyle(${form}.querySelector('.submit')).backgroundColor !== 'rgba(0, 0, 0, 0)'`;
