/** The list as a publisher's cron job would have written it into the page; the bare element where that is not built. */
export async function prerenderedList(newsroom: string): Promise<string> {
  const fallback = `<a href="${newsroom}/">Rare earth news from Lode &amp; Lattice</a>`;
  const attributes = { src: `${newsroom}/feed.json`, heading: 'Rare earth news', limit: '5' };
  try {
    const { prerender } = await import('@news-widgets/embed/prerender');
    return (await prerender({ widget: 'recent-list', attributes, fallback })).html;
  } catch {
    return `<news-recent-list src="${attributes.src}" heading="Rare earth news" limit="5">${fallback}</news-recent-list>`;
  }
}
