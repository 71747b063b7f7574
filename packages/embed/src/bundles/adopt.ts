import type { LitElement } from 'lit';

/**
 * Gives a server-rendered element the items that the server rendered, so that hydration finds the same content. Afterwards
 * the element behaves as if it had rendered itself.
 */
export function adopt(element: LitElement): void {
  const rendered = element as LitElement & Record<string, unknown>;
  const data = element.querySelector(':scope > script[data-prerendered]');
  for (const { property, value } of read(data?.textContent)) {
    // The content may be text of the page's own, so no other property is set.
    if (!/^(items?|author|dates)$/.test(property)) continue;
    rendered[property] = value;
    const release = () => {
      if (rendered[property] === value) rendered[property] = element.getAttribute(property) ?? undefined;
    };
    // The server wrote absolute dates, since "2 hours ago" would soon be wrong in a cached page.
    if (property === 'dates') void element.updateComplete.then(release);
    else afterLoading(element, release);
  }
}

/** Calls `release` once the source has answered and replaces the server's content. */
function afterLoading(element: Element, release: () => void): void {
  element.addEventListener('news-load', function listen({ target }) {
    // Widgets in slots also load.
    if (target !== element) return;
    element.removeEventListener('news-load', listen);
    release();
  });
}

/** Returns nothing if a CMS has replaced the quotation marks: the element then renders from scratch. */
function read(json: string | null | undefined): Prerendered[] {
  try {
    return [JSON.parse(json || '[]')].flat().filter(Boolean) as Prerendered[];
  } catch {
    return [];
  }
}

/** A property that `prerender` stores in the element, with the value that the server rendered. */
export interface Prerendered {
  property: string;
  value: unknown;
}
