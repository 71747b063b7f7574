import type { LitElement } from 'lit';

/**
 * Gives a server-rendered element the items that the server rendered, so that it takes its content over as it is. Afterwards it
 * goes on as if it had rendered itself.
 */
export function adopt(element: LitElement): void {
  const rendered = element as LitElement & Record<string, unknown>;
  const data = element.querySelector(':scope > script[data-prerendered]');
  for (const { property, value } of read(data?.textContent)) {
    // A page's own text may have come here: nothing else is set by it.
    if (!/^(items?|author|dates)$/.test(property)) continue;
    rendered[property] = value;
    const release = () => {
      if (rendered[property] === value) rendered[property] = element.getAttribute(property) ?? undefined;
    };
    // Words such as "2 hours ago" would have been wrong in a page that is kept.
    if (property === 'dates') void element.updateComplete.then(release);
    else afterLoading(element, release);
  }
}

/** From then on the source is what counts, by the choice that the page's attribute makes. */
function afterLoading(element: Element, release: () => void): void {
  element.addEventListener('news-load', function listen({ target }) {
    // Widgets in its slots load, too.
    if (target !== element) return;
    element.removeEventListener('news-load', listen);
    release();
  });
}

/** Empty where a CMS has replaced the quotation marks: the element then renders from scratch. */
function read(json: string | null | undefined): Prerendered[] {
  try {
    return [JSON.parse(json || '[]')].flat().filter(Boolean) as Prerendered[];
  } catch {
    return [];
  }
}

/** Properties that `prerender` leaves in the element: those that the server rendered from. */
export interface Prerendered {
  property: string;
  value: unknown;
}
