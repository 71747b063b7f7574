import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Het nieuws kon niet worden geladen.',
    unavailable: 'Het nieuws is hier niet beschikbaar.',
    offline: 'U bent offline. Het nieuws wordt geladen zodra u weer online bent.',
    stale: 'Verversen is niet gelukt. Dit is het laatst geladen nieuws.',
    retry: 'Probeer opnieuw',
    retrying: 'Nieuwe poging…',
    newTab: '(opent in een nieuw tabblad)',
  },
  item: {
    live: 'Live',
    sponsored: 'Gesponsord',
    paid: 'Voor abonnees',
    analysis: 'Analyse',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Foto’s',
    opinion: 'Opinie',
    updated: 'Bijgewerkt',
    spoken: {
      live: 'Liveverslag',
      sponsored: 'Gesponsorde inhoud',
      paid: 'Alleen voor abonnees',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Bijgewerkt {time}',
    updatedOn: 'Bijgewerkt op {time}',
    reading: {
      one: '{count} min leestijd',
      other: '{count} min leestijd',
    },
    comments: {
      one: '{count} reactie',
      other: '{count} reacties',
    },
    ai: 'Geschreven door AI.',
    aiReviewed: 'Geschreven door AI, controle: {name}.',
    reviewed: 'Controle: {name}.',
  },
  recentList: {
    label: 'Laatste nieuws',
    empty: 'Nog geen nieuws.',
    more: 'Toon meer',
    seeAll: 'Bekijk alles',
    from: 'Bron: {source}',
    added: {
      one: '{count} bericht extra geladen.',
      other: '{count} berichten extra geladen.',
    },
  },
  recentListTools: {
    previous: 'Vorige berichten',
    next: 'Volgende berichten',
    fresh: 'Nieuw',
    arrived: {
      one: '{count} nieuw bericht.',
      other: '{count} nieuwe berichten.',
    },
  },
  articleCard: {
    missing: 'Dit artikel is niet meer beschikbaar.',
  },
  highlightsBox: {
    title: 'In het kort',
  },
  highlightsTools: {
    showAll: {
      one: 'Toon nog {count}',
      other: 'Toon nog {count}',
    },
    showFewer: 'Toon minder',
    copy: 'Kopieer',
    share: 'Deel',
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren is niet gelukt. Selecteer de tekst.',
    shared: 'Gedeeld.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Geen auteur vermeld.',
    more: 'Meer',
    less: 'Minder',
    email: 'E-mail',
    onNetwork: '{name} op {network}',
    emailTo: 'E-mail aan {name}',
    follow: 'Volg {name}',
    latest: 'Meest recent van {name}',
  },
} satisfies NewsWords;
