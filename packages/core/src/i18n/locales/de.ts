import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Die Nachrichten konnten nicht geladen werden.',
    unavailable: 'Die Nachrichten sind hier nicht verfügbar.',
    offline: 'Sie sind offline. Die Nachrichten laden, sobald Sie wieder online sind.',
    stale: 'Aktualisieren nicht möglich. Das sind die zuletzt geladenen Nachrichten.',
    retry: 'Noch einmal versuchen',
    retrying: 'Neuer Versuch …',
    newTab: '(öffnet in neuem Tab)',
  },
  item: {
    live: 'Live',
    sponsored: 'Anzeige',
    paid: 'Nur mit Abo',
    analysis: 'Analyse',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Bilder',
    opinion: 'Meinung',
    updated: 'Aktualisiert',
    spoken: {
      live: 'Liveberichterstattung',
      sponsored: 'Bezahlter Inhalt',
      paid: 'Nur mit Abo',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Aktualisiert {time}',
    updatedOn: 'Aktualisiert am {time}',
    reading: {
      one: '{count} Min. Lesezeit',
      other: '{count} Min. Lesezeit',
    },
    comments: {
      one: '{count} Kommentar',
      other: '{count} Kommentare',
    },
    ai: 'Von einer KI verfasst.',
    aiReviewed: 'Von einer KI verfasst, geprüft: {name}.',
    reviewed: 'Geprüft: {name}.',
  },
  recentList: {
    label: 'Aktuelle Nachrichten',
    empty: 'Noch keine Nachrichten.',
    more: 'Mehr anzeigen',
    seeAll: 'Alle ansehen',
    from: 'Quelle: {source}',
    added: {
      one: '{count} weitere Meldung geladen.',
      other: '{count} weitere Meldungen geladen.',
    },
  },
  recentListTools: {
    previous: 'Vorherige Meldungen',
    next: 'Nächste Meldungen',
    fresh: 'Neu',
    arrived: {
      one: '{count} neue Meldung.',
      other: '{count} neue Meldungen.',
    },
  },
  articleCard: {
    missing: 'Dieser Beitrag ist nicht mehr verfügbar.',
  },
  highlightsBox: {
    title: 'Das Wichtigste',
  },
  highlightsTools: {
    showAll: {
      one: '{count} weiteren Punkt zeigen',
      other: '{count} weitere Punkte zeigen',
    },
    showFewer: 'Weniger zeigen',
    copy: 'Kopieren',
    share: 'Teilen',
    copied: 'Kopiert.',
    copyFailed: 'Kopieren hat nicht geklappt. Markieren Sie stattdessen den Text.',
    shared: 'Geteilt.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Ohne Autorenangabe.',
    more: 'Mehr',
    less: 'Weniger',
    email: 'E-Mail',
    onNetwork: '{name} bei {network}',
    emailTo: 'E-Mail an {name}',
    follow: '{name} folgen',
    latest: 'Neues von {name}',
  },
} satisfies NewsWords;
