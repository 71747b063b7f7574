import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Nyhetene kunne ikke lastes.',
    unavailable: 'Nyhetene er ikke tilgjengelige her.',
    offline: 'Du er frakoblet. Nyhetene lastes når du er på nett igjen.',
    stale: 'Kunne ikke oppdatere. Dette er de sist lastede nyhetene.',
    retry: 'Prøv igjen',
    retrying: 'Prøver igjen…',
    newTab: '(åpnes i ny fane)',
  },
  item: {
    live: 'Direkte',
    sponsored: 'Annonsørinnhold',
    paid: 'For abonnenter',
    analysis: 'Analyse',
    video: 'Video',
    audio: 'Lyd',
    gallery: 'Bilder',
    opinion: 'Meninger',
    updated: 'Oppdatert',
    spoken: {
      live: 'Direktedekning',
      sponsored: 'Annonsørinnhold',
      paid: 'Kun for abonnenter',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Oppdatert {time}',
    updatedOn: 'Oppdatert {time}',
    reading: {
      one: '{count} min lesetid',
      other: '{count} min lesetid',
    },
    comments: {
      one: '{count} kommentar',
      other: '{count} kommentarer',
    },
    ai: 'Skrevet av KI.',
    aiReviewed: 'Skrevet av KI, gjennomgang: {name}.',
    reviewed: 'Gjennomgang: {name}.',
  },
  recentList: {
    label: 'Siste nytt',
    empty: 'Ingen nyheter ennå.',
    more: 'Vis flere',
    seeAll: 'Se alle',
    from: 'Kilde: {source}',
    added: {
      one: '{count} sak til er lastet.',
      other: '{count} saker til er lastet.',
    },
  },
  recentListTools: {
    previous: 'Forrige saker',
    next: 'Neste saker',
    fresh: 'Ny',
    arrived: {
      one: '{count} ny sak.',
      other: '{count} nye saker.',
    },
  },
  articleCard: {
    missing: 'Saken er ikke lenger tilgjengelig.',
  },
  highlightsBox: {
    title: 'Det viktigste',
  },
  highlightsTools: {
    showAll: {
      one: 'Vis {count} til',
      other: 'Vis {count} til',
    },
    showFewer: 'Vis færre',
    copy: 'Kopier',
    share: 'Del',
    copied: 'Kopiert.',
    copyFailed: 'Kopieringen mislyktes. Marker teksten i stedet.',
    shared: 'Delt.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Ingen skribent oppgitt.',
    more: 'Mer',
    less: 'Mindre',
    email: 'E-post',
    onNetwork: '{name} på {network}',
    emailTo: 'E-post til {name}',
    follow: 'Følg {name}',
    latest: 'Siste fra {name}',
  },
} satisfies NewsWords;
