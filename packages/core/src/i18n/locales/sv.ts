import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Nyheterna kunde inte laddas.',
    unavailable: 'Nyheterna är inte tillgängliga här.',
    offline: 'Du är offline. Nyheterna laddas när du är online igen.',
    stale: 'Det gick inte att uppdatera. Här är de senast laddade nyheterna.',
    retry: 'Försök igen',
    retrying: 'Försöker igen…',
    newTab: '(öppnas i ny flik)',
  },
  item: {
    live: 'Direkt',
    sponsored: 'Sponsrat',
    paid: 'För prenumeranter',
    analysis: 'Analys',
    video: 'Video',
    audio: 'Ljud',
    gallery: 'Bilder',
    opinion: 'Åsikt',
    updated: 'Uppdaterad',
    spoken: {
      live: 'Direktrapportering',
      sponsored: 'Sponsrat innehåll',
      paid: 'Endast för prenumeranter',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Uppdaterad {time}',
    updatedOn: 'Uppdaterad {time}',
    reading: {
      one: '{count} min lästid',
      other: '{count} min lästid',
    },
    comments: {
      one: '{count} kommentar',
      other: '{count} kommentarer',
    },
    ai: 'Skriven av AI.',
    aiReviewed: 'Skriven av AI, granskning: {name}.',
    reviewed: 'Granskning: {name}.',
  },
  recentList: {
    label: 'Senaste nytt',
    empty: 'Inga nyheter ännu.',
    more: 'Visa fler',
    seeAll: 'Se alla',
    from: 'Källa: {source}',
    added: {
      one: '{count} nyhet till har laddats.',
      other: '{count} nyheter till har laddats.',
    },
  },
  recentListTools: {
    previous: 'Föregående nyheter',
    next: 'Nästa nyheter',
    fresh: 'Ny',
    arrived: {
      one: '{count} ny artikel.',
      other: '{count} nya artiklar.',
    },
  },
  articleCard: {
    missing: 'Artikeln är inte längre tillgänglig.',
  },
  highlightsBox: {
    title: 'Det viktigaste',
  },
  highlightsTools: {
    showAll: {
      one: 'Visa {count} till',
      other: 'Visa {count} till',
    },
    showFewer: 'Visa färre',
    copy: 'Kopiera',
    share: 'Dela',
    copied: 'Kopierat.',
    copyFailed: 'Det gick inte att kopiera. Markera texten i stället.',
    shared: 'Delat.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Ingen skribent anges.',
    more: 'Mer',
    less: 'Mindre',
    email: 'E-post',
    onNetwork: '{name} på {network}',
    emailTo: 'E-post till {name}',
    follow: 'Följ {name}',
    latest: 'Senaste av {name}',
  },
} satisfies NewsWords;
