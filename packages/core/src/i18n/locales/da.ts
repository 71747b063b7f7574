import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Nyhederne kunne ikke hentes.',
    unavailable: 'Nyhederne er ikke tilgængelige her.',
    offline: 'Du er offline. Nyhederne hentes, når du er online igen.',
    stale: 'Kunne ikke opdatere. Det er de senest hentede nyheder.',
    retry: 'Prøv igen',
    retrying: 'Prøver igen…',
    newTab: '(åbner i en ny fane)',
  },
  item: {
    live: 'Live',
    sponsored: 'Sponsoreret',
    paid: 'For abonnenter',
    analysis: 'Analyse',
    video: 'Video',
    audio: 'Lyd',
    gallery: 'Billeder',
    opinion: 'Debat',
    updated: 'Opdateret',
    spoken: {
      live: 'Livedækning',
      sponsored: 'Sponsoreret indhold',
      paid: 'Kun for abonnenter',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Opdateret {time}',
    updatedOn: 'Opdateret {time}',
    reading: {
      one: '{count} min. læsetid',
      other: '{count} min. læsetid',
    },
    comments: {
      one: '{count} kommentar',
      other: '{count} kommentarer',
    },
    ai: 'Skrevet af AI.',
    aiReviewed: 'Skrevet af AI, gennemgang: {name}.',
    reviewed: 'Gennemgang: {name}.',
  },
  recentList: {
    label: 'Seneste nyt',
    empty: 'Ingen nyheder endnu.',
    more: 'Vis flere',
    seeAll: 'Se alle',
    from: 'Kilde: {source}',
    added: {
      one: '{count} nyhed mere hentet.',
      other: '{count} nyheder mere hentet.',
    },
  },
  recentListTools: {
    previous: 'Forrige nyheder',
    next: 'Næste nyheder',
    fresh: 'Ny',
    arrived: {
      one: '{count} ny artikel.',
      other: '{count} nye artikler.',
    },
  },
  articleCard: {
    missing: 'Artiklen er ikke længere tilgængelig.',
  },
  highlightsBox: {
    title: 'Det vigtigste',
  },
  highlightsTools: {
    showAll: {
      one: 'Vis {count} mere',
      other: 'Vis {count} mere',
    },
    showFewer: 'Vis færre',
    copy: 'Kopiér',
    share: 'Del',
    copied: 'Kopieret.',
    copyFailed: 'Det kunne ikke kopieres. Markér teksten i stedet.',
    shared: 'Delt.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Ingen skribent angivet.',
    more: 'Mere',
    less: 'Mindre',
    email: 'E-mail',
    onNetwork: '{name} på {network}',
    emailTo: 'E-mail til {name}',
    follow: 'Følg {name}',
    latest: 'Seneste af {name}',
  },
} satisfies NewsWords;
