import type { LitElement } from 'lit';

/** A widget with server-rendered content, before or after its class is there. */
type Rendered = LitElement & Record<string, unknown>;

/**
 * Defines a widget so that server-rendered elements keep their content: with the items that the server rendered. Afterwards each goes on as if it had rendered itself.
 */
export async function adopt(tag: string, define: () => void): Promise<void> {
  const rendered = [...document.querySelectorAll<Rendered>(`${tag}:not(:defined)`)].filter(
    ({ shadowRoot }) => shadowRoot,
  );
  const release = rendered.map(prepare);
  define();
  await Promise.all(rendered.map(({ updateComplete }) => updateComplete));
  release.forEach((go) => go());
}

/** Gives the element what the server rendered from; the returned function takes back what is not the page's own wish. */
function prepare(element: Rendered): () => void {
  const data = element.querySelector(':scope > script[data-prerendered]');
  const { property, value, dates } = read(data?.textContent);
  if (property) element[property] = value;
  // From then on the source is what counts, by the choice that the page's attribute makes.
  const release = () => property && (element[property] = element.getAttribute(property) ?? undefined);
  element.addEventListener('news-load', release, { once: true });
  return () => {
    // Words such as "2 hours ago" would be wrong in a page that is kept.
    if (dates) element.setAttribute('dates', dates);
  };
}

/** Nothing where a CMS has made other quotation marks of its own: then the element renders anew. */
function read(json: string | null | undefined): Prerendered {
  try {
    return JSON.parse(json || '{}') as Prerendered;
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
