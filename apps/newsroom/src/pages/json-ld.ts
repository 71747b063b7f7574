import { publication } from '../config.ts';
import type { Article } from '../content/articles.ts';
import type { Links } from '../content/links.ts';

/** Returns the article as schema.org NewsArticle, safe inside a script element. */
export function newsArticle(article: Article, links: Links): string {
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: publication.name,
    url: links.to('/'),
    logo: { '@type': 'ImageObject', url: links.to('/icon.svg') },
  };
  const picture = article.image && links.image(article.image.name);
  const data = {
    '@context': 'https://schema.org',
    '@type': article.label === 'sponsored' ? 'AdvertiserContentArticle' : 'NewsArticle',
    mainEntityOfPage: links.article(article),
    url: links.article(article),
    headline: article.title,
    description: article.summary,
    image: picture && {
      '@type': 'ImageObject',
      url: picture.url,
      width: picture.width,
      height: picture.height,
      caption: article.image?.caption,
      creditText: article.image?.credit,
    },
    datePublished: article.published,
    dateModified: article.modified,
    author: {
      '@type': 'Organization',
      name: article.desk.name,
      url: links.desk(article.desk),
      description: article.desk.bio,
      parentOrganization: publisher,
    },
    publisher,
    articleSection: article.section.name,
    keywords: article.tags,
    inLanguage: article.language,
    isAccessibleForFree: true,
    copyrightHolder: publisher,
    copyrightYear: new Date(article.published).getUTCFullYear(),
  };
  // A "</script>" in a text would close the element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
