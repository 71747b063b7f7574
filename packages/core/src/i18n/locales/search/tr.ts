import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Arama',
    submit: 'Ara',
    close: 'Kapat',
    broken: 'Arama şu anda çalışmıyor. Yeniden deneyin.',
  },
  searchResults: {
    results: 'Arama sonuçları',
    searching: 'Aranıyor…',
    count: {
      one: '{count} sonuç',
      other: '{count} sonuç',
    },
    countMore: {
      one: '{count} sonuçtan fazla',
      other: '{count} sonuçtan fazla',
    },
    none: '\u200E“{query}” için sonuç bulunamadı.',
    short: {
      one: 'En az {count} harf yazın.',
      other: 'En az {count} harf yazın.',
    },
    notSearched: 'Arama yapılamadı.',
    notConnected: 'Çevrimdışısınız. Bağlantı gelince arama sürecek.',
    again: 'Yeniden dene',
    showMore: 'Daha fazla göster',
    allResults: 'Tüm sonuçlar',
    moreAdded: {
      one: '{count} sonuç daha.',
      other: '{count} sonuç daha.',
    },
    kind: 'Tür',
    section: 'Bölüm',
    everything: 'Tümü',
    sort: 'Sıralama',
    relevance: 'En ilgili',
    newest: 'Önce en yeni',
    kinds: {
      story: 'Haberler',
      page: 'Sayfalar',
      author: 'Yazarlar',
      tag: 'Konular',
      category: 'Bölümler',
    },
  },
} satisfies SearchWords;
