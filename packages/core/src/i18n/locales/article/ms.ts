import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Berita ini tidak lagi tersedia.',
    forSubscribers: 'Berita penuh untuk pelanggan {source}.',
    readOn: 'Teruskan membaca di {source}',
    readOnThere: 'Baca berita penuh',
    firstPublished: 'Pertama kali diterbitkan oleh {source}',
    licence: 'Lesen: {name}',
    contents: 'Dalam berita ini',
    corrections: 'Pembetulan',
    topics: 'Topik',
    related: 'Berita berkaitan',
    showEmbed: 'Tunjukkan kandungan dari {service}',
    openEmbed: 'Buka di {service}',
    table: 'Jadual',
    elsewhere: '(menuju ke laman lain)',
    note: 'Nota {mark}',
    close: 'Tutup',
  },
} satisfies ArticleWords;
