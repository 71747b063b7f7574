import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Haberler yüklenemedi.',
    unavailable: 'Haberler burada görüntülenemiyor.',
    offline: 'Çevrimdışısınız. Bağlantı gelince haberler yüklenecek.',
    stale: 'Yenilenemedi. Bunlar en son yüklenen haberler.',
    retry: 'Yeniden dene',
    retrying: 'Yeniden deneniyor…',
    newTab: '(yeni sekmede açılır)',
  },
  item: {
    live: 'Canlı',
    sponsored: 'Sponsorlu',
    paid: 'Abonelere özel',
    analysis: 'Analiz',
    video: 'Video',
    audio: 'Ses',
    gallery: 'Fotoğraflar',
    opinion: 'Görüş',
    updated: 'Güncellendi',
    spoken: {
      live: 'Canlı anlatım',
      sponsored: 'Sponsorlu içerik',
      paid: 'Yalnızca abonelere özel',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Güncelleme: {time}',
    updatedOn: 'Güncelleme: {time}',
    reading: {
      one: '{count} dk okuma',
      other: '{count} dk okuma',
    },
    comments: {
      one: '{count} yorum',
      other: '{count} yorum',
    },
    ai: 'Yapay zekâ tarafından yazıldı.',
    aiReviewed: 'Yapay zekâ tarafından yazıldı, kontrol: {name}.',
    reviewed: 'Kontrol: {name}.',
  },
  recentList: {
    label: 'Son haberler',
    empty: 'Henüz haber yok.',
    more: 'Daha fazla göster',
    seeAll: 'Tümünü gör',
    from: 'Kaynak: {source}',
    added: {
      one: '{count} haber daha yüklendi.',
      other: '{count} haber daha yüklendi.',
    },
  },
  recentListTools: {
    previous: 'Önceki haberler',
    next: 'Sonraki haberler',
    fresh: 'Yeni',
    arrived: {
      one: '{count} yeni haber.',
      other: '{count} yeni haber.',
    },
  },
  articleCard: {
    missing: 'Bu haber artık yayında değil.',
  },
  highlightsBox: {
    title: 'Öne çıkanlar',
  },
  highlightsTools: {
    showAll: {
      one: '{count} madde daha göster',
      other: '{count} madde daha göster',
    },
    showFewer: 'Daha az göster',
    copy: 'Kopyala',
    share: 'Paylaş',
    copied: 'Kopyalandı.',
    copyFailed: 'Kopyalanamadı. Bunun yerine metni seçin.',
    shared: 'Paylaşıldı.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Yazar belirtilmemiş.',
    more: 'Daha fazla',
    less: 'Daha az',
    email: 'E-posta',
    onNetwork: '{network} hesabı: {name}',
    emailTo: 'E-posta gönder: {name}',
    follow: 'Takip et: {name}',
    latest: 'Son yazıları: {name}',
  },
} satisfies NewsWords;
