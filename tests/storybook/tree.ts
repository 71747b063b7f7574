import type { Locator } from 'playwright-core';

/** Returns the contents of a widget as lines: elements with their names, roles and states, and their text. */
export const treeOf = (widget: Locator): Promise<string> =>
  widget.evaluate((element) => {
    const TELLING = ['part', 'role', 'href', 'src', 'alt', 'type', 'name', 'dir', 'lang', 'aria-label', 'hidden'];
    const lines: string[] = [];
    const walk = (node: Node, depth: number): void => {
      const indent = '  '.repeat(depth);
      if (node instanceof Text && node.data.trim()) lines.push(indent + node.data.trim().replace(/\s+/g, ' '));
      if (!(node instanceof Element) || node.localName === 'style') return;
      const told = TELLING.filter((name) => node.hasAttribute(name)).map(
        (name) => ` ${name}=${node.getAttribute(name)}`,
      );
      lines.push(indent + node.localName + told.join(''));
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    for (const child of element.shadowRoot!.childNodes) walk(child, 0);
    const { color, backgroundColor, direction } = getComputedStyle(element);
    const accent = getComputedStyle(element).getPropertyValue('--news-accent');
    return [`${element.localName} ${direction} ${color} on ${backgroundColor}, ${accent}`, ...lines].join('\n');
  });

/** Waits until the widget has what it will show. */
export const ready = (widget: Locator): Promise<void> =>
  widget.evaluate(async (element) => {
    const until = performance.now() + 10_000;
    while (!element.matches(':state(ready), :state(idle)')) {
      if (performance.now() > until)
        throw new Error(`It shows: ${element.shadowRoot?.textContent?.trim() ?? 'nothing'}`);
      await new Promise(requestAnimationFrame);
    }
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
  });
