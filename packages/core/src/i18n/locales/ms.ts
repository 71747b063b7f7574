import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Berita tidak dapat dimuatkan.',
    unavailable: 'Berita tidak tersedia di sini.',
    offline: 'Anda di luar talian. Berita akan dimuatkan apabila sambungan pulih.',
    stale: 'Gagal dikemas kini. Ini berita terakhir yang dimuatkan.',
    retry: 'Cuba lagi',
    retrying: 'Mencuba lagi…',
    newTab: '(dibuka dalam tab baharu)',
  },
  item: {
    live: 'Langsung',
    sponsored: 'Tajaan',
    paid: 'Pelanggan sahaja',
    analysis: 'Analisis',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Gambar',
    opinion: 'Pendapat',
    updated: 'Dikemas kini',
    spoken: {
      live: 'Liputan langsung',
      sponsored: 'Kandungan tajaan',
      paid: 'Untuk pelanggan sahaja',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Dikemas kini {time}',
    updatedOn: 'Dikemas kini pada {time}',
    reading: {
      other: '{count} minit bacaan',
    },
    comments: {
      other: '{count} komen',
    },
    ai: 'Ditulis oleh AI.',
    aiReviewed: 'Ditulis oleh AI, disemak oleh {name}.',
    reviewed: 'Disemak oleh {name}.',
  },
  recentList: {
    label: 'Berita terkini',
    empty: 'Belum ada berita.',
    more: 'Lagi berita',
    seeAll: 'Lihat semua',
    from: 'Sumber: {source}',
    added: {
      other: '{count} lagi berita dimuatkan.',
    },
  },
  recentListTools: {
    previous: 'Berita sebelumnya',
    next: 'Berita seterusnya',
    fresh: 'Baharu',
    arrived: {
      other: '{count} berita baharu.',
    },
  },
  articleCard: {
    missing: 'Berita ini tidak lagi tersedia.',
  },
  highlightsBox: {
    title: 'Sorotan',
  },
  highlightsTools: {
    showAll: {
      other: 'Tunjukkan {count} lagi',
    },
    showFewer: 'Kurangkan',
    copy: 'Salin',
    share: 'Kongsi',
    copied: 'Disalin.',
    copyFailed: 'Gagal menyalin. Sila pilih teks itu sendiri.',
    shared: 'Dikongsi.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Nama penulis tidak dinyatakan.',
    more: 'Selanjutnya',
    less: 'Ringkaskan',
    email: 'E-mel',
    onNetwork: '{name} di {network}',
    emailTo: 'E-mel kepada {name}',
    follow: 'Ikuti {name}',
    latest: 'Terkini daripada {name}',
  },
} satisfies NewsWords;
