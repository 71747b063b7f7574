import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Carian',
    submit: 'Cari',
    close: 'Tutup',
    broken: 'Carian tidak berfungsi sekarang. Cuba lagi.',
  },
  searchResults: {
    results: 'Hasil carian',
    searching: 'Mencari…',
    count: {
      other: '{count} hasil',
    },
    countMore: {
      other: 'Lebih daripada {count} hasil',
    },
    none: 'Tiada hasil untuk “{query}”.',
    short: {
      other: 'Taip sekurang-kurangnya {count} huruf.',
    },
    notSearched: 'Carian gagal.',
    notConnected: 'Anda di luar talian. Carian diteruskan apabila sambungan pulih.',
    again: 'Cuba lagi',
    showMore: 'Lagi hasil',
    allResults: 'Semua hasil',
    moreAdded: {
      other: '{count} lagi hasil.',
    },
    kind: 'Jenis',
    section: 'Ruangan',
    everything: 'Semua',
    sort: 'Susunan',
    relevance: 'Paling sepadan',
    newest: 'Terbaharu dahulu',
    kinds: {
      story: 'Berita',
      page: 'Halaman',
      author: 'Penulis',
      tag: 'Topik',
      category: 'Ruangan',
    },
  },
} satisfies SearchWords;
