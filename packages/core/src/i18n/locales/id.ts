import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Berita tidak dapat dimuat.',
    unavailable: 'Berita tidak tersedia di sini.',
    offline: 'Anda sedang luring. Berita akan dimuat saat koneksi pulih.',
    stale: 'Gagal memperbarui. Ini berita terakhir yang dimuat.',
    retry: 'Coba lagi',
    retrying: 'Mencoba lagi…',
    newTab: '(terbuka di tab baru)',
  },
  item: {
    live: 'Langsung',
    sponsored: 'Advertorial',
    paid: 'Khusus pelanggan',
    analysis: 'Analisis',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Foto',
    opinion: 'Opini',
    updated: 'Diperbarui',
    spoken: {
      live: 'Liputan langsung',
      sponsored: 'Konten bersponsor',
      paid: 'Khusus untuk pelanggan',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Diperbarui {time}',
    updatedOn: 'Diperbarui {time}',
    reading: {
      other: '{count} menit baca',
    },
    comments: {
      other: '{count} komentar',
    },
    ai: 'Ditulis oleh AI.',
    aiReviewed: 'Ditulis oleh AI, diperiksa oleh {name}.',
    reviewed: 'Diperiksa oleh {name}.',
  },
  recentList: {
    label: 'Berita terkini',
    empty: 'Belum ada berita.',
    more: 'Tampilkan lagi',
    seeAll: 'Lihat semua',
    from: 'Sumber: {source}',
    added: {
      other: '{count} berita lagi dimuat.',
    },
  },
  recentListTools: {
    previous: 'Berita sebelumnya',
    next: 'Berita berikutnya',
    fresh: 'Baru',
    arrived: {
      other: '{count} berita baru.',
    },
  },
  articleCard: {
    missing: 'Berita ini sudah tidak tersedia.',
  },
  highlightsBox: {
    title: 'Pokok berita',
  },
  highlightsTools: {
    showAll: {
      other: 'Tampilkan {count} lagi',
    },
    showFewer: 'Tampilkan lebih sedikit',
    copy: 'Salin',
    share: 'Bagikan',
    copied: 'Disalin.',
    copyFailed: 'Gagal menyalin. Pilih teksnya saja.',
    shared: 'Dibagikan.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Nama penulis tidak dicantumkan.',
    more: 'Selengkapnya',
    less: 'Ringkas',
    email: 'Surel',
    onNetwork: '{name} di {network}',
    emailTo: 'Kirim surel ke {name}',
    follow: 'Ikuti {name}',
    latest: 'Terbaru dari {name}',
  },
} satisfies NewsWords;
