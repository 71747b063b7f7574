import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';
import type { Feed } from './feed.ts';
import { xml, xmlDeclaration, type Markup } from './xml.ts';

/** Renders Atom 1.0, RFC 4287. */
export function atom(feed: Feed): Markup {
  return xml`${xmlDeclaration}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${publication.language}">
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<id>${feed.links.to('/')}</id>
<updated>${feed.updated.toISOString()}</updated>
<author><name>${publication.name}</name></author>
<rights>${publication.licence}</rights>
<icon>${feed.links.to('/icon.svg')}</icon>
<link rel="alternate" type="text/html" href="${feed.links.to('/')}"/>
<link rel="self" type="application/atom+xml" href="${feed.selfUrl}"/>
${feed.nextUrl === undefined ? '' : xml`<link rel="next" type="application/atom+xml" href="${feed.nextUrl}"/>`}
${feed.articles.map((article) => atomEntry(article, feed.links))}
</feed>
`;
}

function atomEntry(article: Article, links: Links): Markup {
  const url = links.article(article);
  const picture = article.image && links.image(article.image.name);
  return xml`<entry xml:lang="${article.language}">
<title type="text">${article.title}</title>
<id>${url}</id>
<link rel="alternate" type="text/html" hreflang="${article.language}" href="${url}"/>
${picture && xml`<link rel="enclosure" type="image/webp" href="${picture.url}"/>`}
<published>${article.published}</published>
<updated>${article.modified}</updated>
<author><name>${article.desk.name}</name><uri>${links.desk(article.desk)}</uri></author>
${[article.section.name, ...article.tags].map((term) => xml`<category term="${term}"/>\n`)}
<summary type="text">${article.summary}</summary>
<content type="html">${links.html(article.html)}</content>
</entry>
`;
}
