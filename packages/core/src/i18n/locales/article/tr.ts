import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Bu haber artık yayında değil.',
    forSubscribers: 'Haberin tamamı {source} abonelerine özel.',
    readOn: 'Devamını {source} sitesinde oku',
    readOnThere: 'Haberin tamamını oku',
    firstPublished: 'İlk yayımlayan: {source}',
    licence: 'Lisans: {name}',
    contents: 'Bu haberde',
    corrections: 'Düzeltmeler',
    topics: 'Konular',
    related: 'İlgili haberler',
    showEmbed: '{service} içeriğini göster',
    openEmbed: '{service} üzerinde aç',
    table: 'Tablo',
    elsewhere: '(başka bir siteye gider)',
    note: 'Not {mark}',
    close: 'Kapat',
  },
} satisfies ArticleWords;
