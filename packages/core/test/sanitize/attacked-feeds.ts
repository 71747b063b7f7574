/** The addresses of the attacked feeds. */
export const url = 'https://news.example/feed';

const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

/** Feeds that carry each attack in every field that holds text, HTML or an address. */
export const FORMATS: Record<string, (attacks: string[]) => string> = {
  'JSON Feed': (attacks) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: attacks[0],
      home_page_url: attacks[0],
      items: attacks.map((attack, index) => ({
        id: `${index}${attack}`,
        url: attack,
        title: `Title ${index} ${attack}`,
        summary: attack,
        content_html: `${attack}<h2>Highlights</h2><ul><li>${attack}</ul>`,
        image: { url: attack, alt: attack, srcset: attack, caption: attack },
        date_published: attack,
        authors: [{ name: attack, url: attack, avatar: attack }],
        tags: [attack],
        language: attack,
        _news: { section: { name: attack, url: attack }, highlights: [attack], label: attack, commentsUrl: attack },
      })),
    }),
  RSS: (attacks) =>
    `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>T</title>${attacks
      .map((attack, index) => {
        const [text, attribute] = [cdata(attack), escape(attack)];
        return `<item><guid>${index}${attribute}</guid><link>${attribute}</link><title>Title ${index} ${text}</title><description>${text}</description><content:encoded>${text}</content:encoded><author>${attribute}</author><category>${text}</category><comments>${attribute}</comments><pubDate>${attribute}</pubDate><media:content medium="image" url="${attribute}"><media:title>${text}</media:title></media:content><enclosure type="image/png" url="${attribute}"/></item>`;
      })
      .join('')}</channel></rss>`,
  Atom: (attacks) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${attacks
      .map((attack, index) => {
        const text = escape(attack);
        return `<entry xml:base="${text}" xml:lang="${text}"><id>${index}</id><link href="${text}"/><title type="html">Title ${index} ${text}</title><summary type="html">${text}</summary><content type="html">${text}</content><author><name>${text}</name><uri>${text}</uri></author><category term="${text}" label="${text}"/></entry>`;
      })
      .join('')}</feed>`,
  WordPress: (attacks) =>
    JSON.stringify(
      attacks.map((attack, id) => ({
        ...{ id, type: 'post', link: attack, slug: attack, date_gmt: attack, lang: attack },
        title: { rendered: `Title ${id} ${attack}` },
        excerpt: { rendered: attack },
        content: { rendered: `${attack}<h2>Highlights</h2><ul><li>${attack}</ul>` },
        _embedded: {
          author: [{ name: attack, link: attack, description: attack, avatar_urls: { 96: attack } }],
          'wp:featuredmedia': [{ source_url: attack, alt_text: attack, caption: { rendered: attack } }],
          'wp:term': [[{ taxonomy: 'category', name: attack, link: attack }]],
        },
      })),
    ),
  Ghost: (attacks) =>
    JSON.stringify({
      posts: attacks.map((attack, id) => ({
        ...{ id: `${id}`, url: attack, title: `Title ${id} ${attack}`, custom_excerpt: attack, html: attack },
        ...{ published_at: attack, feature_image: attack, feature_image_alt: attack, feature_image_caption: attack },
        authors: [{ name: attack, url: attack, profile_image: attack, bio: attack, website: attack }],
        primary_tag: { name: attack, url: attack },
      })),
    }),
  'JSON-LD': (attacks) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': attacks.map((attack, id) => ({
        ...{ '@type': 'NewsArticle', '@id': `${url}#${id}`, url: attack, headline: `Title ${id} ${attack}` },
        ...{ description: attack, articleBody: attack, keywords: attack, articleSection: attack, inLanguage: attack },
        ...{ datePublished: attack, image: { '@type': 'ImageObject', url: attack, caption: attack } },
        author: { '@type': 'Person', name: attack, url: attack, image: attack, description: attack },
        publisher: { '@type': 'Organization', name: attack, url: attack },
      })),
    }),
};
