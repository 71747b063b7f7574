import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import type { Feed } from './feed.ts';
import { cdata, xml, xmlDeclaration, type Markup } from './xml.ts';

/** Renders RSS 2.0 with the content, dc, media and atom modules. */
export function rss(feed: Feed): Markup {
  return xml`${xmlDeclaration}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>${feed.title}</title>
<link>${feed.links.to('/')}</link>
<description>${feed.description}</description>
<language>${publication.language}</language>
<copyright>${publication.licence}</copyright>
<lastBuildDate>${feed.updated.toUTCString()}</lastBuildDate>
<ttl>5</ttl>
<atom:link rel="self" type="application/rss+xml" href="${feed.selfUrl}"/>
${feed.nextUrl === undefined ? '' : xml`<atom:link rel="next" type="application/rss+xml" href="${feed.nextUrl}"/>`}
${feed.articles.map((article) => rssItem(article, feed.links))}
</channel>
</rss>
`;
}

function rssItem(article: Article, links: Links): Markup {
  const url = links.article(article);
  return xml`<item>
<title>${article.title}</title>
<link>${url}</link>
<guid isPermaLink="true">${url}</guid>
<pubDate>${new Date(article.published).toUTCString()}</pubDate>
<dc:creator>${article.desk.name}</dc:creator>
<dc:language>${article.language}</dc:language>
<category>${article.section.name}</category>
${article.tags.map((tag) => xml`<category>${tag}</category>\n`)}
<description>${article.summary}</description>
<content:encoded>${cdata(links.html(article.html))}</content:encoded>
${article.image && mediaGroup(article.image, links)}
</item>
`;
}

function mediaGroup({ name, alt, caption, credit }: NonNullable<Article['image']>, links: Links): Markup {
  const { files } = links.image(name);
  return xml`<media:group>
${files.map(({ url, width, height }) => xml`<media:content url="${url}" medium="image" type="image/webp" width="${width}" height="${height}"/>\n`)}
<media:title type="plain">${alt}</media:title>
<media:description type="plain">${caption}</media:description>
<media:credit>${credit}</media:credit>
<media:thumbnail url="${files[0]!.url}" width="${files[0]!.width}" height="${files[0]!.height}"/>
</media:group>`;
}
