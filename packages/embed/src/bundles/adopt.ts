import type { NewsElement } from '@news-widgets/core/element';

/**
 * Gives a server-rendered element the items that the server rendered, so that it takes its content over as it is. Afterwards it
 * goes on as if it had rendered itself.
 */
export function adopt(element: NewsElement): void {
  const rendered = element as NewsElement & Record<string, unknown>;
  const data = element.querySelector(':scope > script[data-prerendered]');
  const { property, value, dates } = read(data?.textContent);
  // A page's own text may have come here: nothing else is set by it.
  if (property === 'items' || property === 'item') {
    rendered[property] = value;
    // From then on the source is what counts, by the choice that the page's attribute makes.
    const release = ({ target }: Event): void => {
      // Widgets in its slots load, too.
      if (target !== element) return;
      element.removeEventListener('news-load', release);
      if (rendered[property] === value) rendered[property] = element.getAttribute(property) ?? undefined;
    };
    element.addEventListener('news-load', release);
  }
  // Words such as "2 hours ago" would be wrong in a page that is kept.
  if (dates) void element.updateComplete.then(() => element.setAttribute('dates', dates));
}

/** Nothing where a CMS has made other quotation marks of its own: then the element renders anew. */
function read(json: string | null | undefined): Prerendered {
  try {
    return (JSON.parse(json || '{}') ?? {}) as Prerendered;
  } catch {
    return {};
  }
}

/** What `prerender` leaves in the element for this. */
export interface Prerendered {
  property?: string;
  value?: unknown;
  /** Value of `dates` that the page asked for. */
  dates?: string;
}
