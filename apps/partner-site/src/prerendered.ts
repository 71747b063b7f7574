/** Renders the list as a publisher's cron job would; returns the bare element if the renderer is not built. */
export async function prerenderedList(newsroom: string): Promise<string> {
  const fallback = `<a href="${newsroom}/">Rare earth news from Lode &amp; Lattice</a>`;
  const attributes = { src: `${newsroom}/feed.json`, heading: 'Rare earth news', limit: '5' };
  try {
    const { prerender } = await import('@news-widgets/embed/prerender');
    return (await prerender({ widget: 'recent-list', attributes, fallback, allowPrivate: true })).html;
  } catch {
    return `<news-recent-list src="${attributes.src}" heading="Rare earth news" limit="5">${fallback}</news-recent-list>`;
  }
}

const WIDGET = /<news-([a-z-]+)((?:\s[^>]*)?)>((?:(?!<news-)[^])*?)<\/news-\1>/;
const ATTRIBUTE = /([a-z-]+)(?:="([^"]*)")?/g;

/** Renders all widgets of a page as a server would; those that need readers stay as they are. */
export async function prerenderWidgets(page: string): Promise<{ html: string; styleHashes: string[] }> {
  const styleHashes = new Set<string>();
  const rendered: string[] = [];
  const put = (text: string): string => text.replace(/\0(\d+)\0/g, (_, index) => put(rendered[Number(index)]!));
  let html = page;
  // From the inside out, since a widget may be in the slot of another.
  for (let found = WIDGET.exec(html); found; found = WIDGET.exec(html)) {
    const [whole, widget = '', attributes = '', fallback = ''] = found;
    const { html: done, styleHash } = await prerenderOne(widget, attributes, put(fallback), whole);
    if (styleHash) styleHashes.add(styleHash);
    html = html.replace(whole, () => `\0${rendered.push(done) - 1}\0`);
  }
  return { html: put(html), styleHashes: [...styleHashes] };
}

async function prerenderOne(
  widget: string,
  text: string,
  fallback: string,
  whole: string,
): Promise<{ html: string; styleHash?: string }> {
  const attributes = Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', value]) => [name, value ?? (true as const)]),
  );
  try {
    const { prerender } = await import('@news-widgets/embed/prerender');
    return await prerender({ widget, attributes, fallback, allowPrivate: true });
  } catch {
    return { html: whole };
  }
}
