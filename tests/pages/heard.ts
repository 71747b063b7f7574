import type { Page } from 'playwright-core';

export interface Heard {
  role: string;
  name: string;
  description: string;
}

/** Returns the announcements to assistive technology, in order. */
export async function heard(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const said = (value: { value?: unknown } | undefined): string => String(value?.value ?? '');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({ role: said(role), name: said(name), description: said(description) }));
}

/** The names of all that has a role. */
export const namesOf = (tree: readonly Heard[], role: string): string[] =>
  tree.filter((node) => node.role === role).map(({ name }) => name);

/** Returns the focused element and its name, in whichever shadow root. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { id = '', localName = '' } = active ?? {};
    const name = active?.getAttribute('aria-label') ?? (/^(?:input|textarea|select)$/.test(localName) ? id : '');
    return `${localName} ${name || (active?.textContent ?? '').trim().replace(/\s+/g, ' ')}`.trim();
  });

/** The stops of the Tab key, from the one after the focus. */
export async function stops(page: Page, count: number): Promise<string[]> {
  const found: string[] = [];
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('Tab');
    found.push(await focused(page));
  }
  return found;
}
