import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Pencarian',
    submit: 'Cari',
    close: 'Tutup',
    broken: 'Pencarian sedang tidak berfungsi. Coba lagi.',
  },
  searchResults: {
    results: 'Hasil pencarian',
    searching: 'Mencari…',
    count: {
      other: '{count} hasil',
    },
    countMore: {
      other: 'Lebih dari {count} hasil',
    },
    none: 'Tidak ada hasil untuk “{query}”.',
    short: {
      other: 'Ketik setidaknya {count} huruf.',
    },
    notSearched: 'Pencarian gagal.',
    notConnected: 'Anda sedang luring. Pencarian dilanjutkan saat koneksi pulih.',
    again: 'Coba lagi',
    showMore: 'Tampilkan lagi',
    allResults: 'Semua hasil',
    moreAdded: {
      other: '{count} hasil lagi.',
    },
    kind: 'Jenis',
    section: 'Rubrik',
    everything: 'Semua',
    sort: 'Urutan',
    relevance: 'Paling sesuai',
    newest: 'Terbaru dulu',
    kinds: {
      story: 'Berita',
      page: 'Halaman',
      author: 'Penulis',
      tag: 'Topik',
      category: 'Rubrik',
    },
  },
} satisfies SearchWords;
