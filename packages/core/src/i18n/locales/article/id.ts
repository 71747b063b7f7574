import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Berita ini sudah tidak tersedia.',
    forSubscribers: 'Berita lengkap khusus untuk pelanggan {source}.',
    readOn: 'Baca selanjutnya di {source}',
    readOnThere: 'Baca berita lengkap',
    firstPublished: 'Pertama kali terbit di {source}',
    licence: 'Lisensi: {name}',
    contents: 'Dalam berita ini',
    corrections: 'Ralat',
    topics: 'Topik',
    related: 'Berita terkait',
    showEmbed: 'Tampilkan konten dari {service}',
    openEmbed: 'Buka di {service}',
    table: 'Tabel',
    elsewhere: '(menuju situs lain)',
    note: 'Catatan {mark}',
    close: 'Tutup',
  },
} satisfies ArticleWords;
