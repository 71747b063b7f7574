import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: 'Știrile nu au putut fi încărcate.',
    offline: 'Sunteți offline. Știrile se vor încărca la revenirea conexiunii.',
    stale: 'Actualizarea nu a reușit. Acestea sunt ultimele știri încărcate.',
    retry: 'Încercați din nou',
    retrying: 'Se încearcă din nou…',
    newTab: '(se deschide într-o filă nouă)',
  },
  item: {
    live: 'Live',
    sponsored: 'Sponsorizat',
    paid: 'Pentru abonați',
    analysis: 'Analiză',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Foto',
    opinion: 'Opinie',
    updated: 'Actualizat',
    spoken: {
      live: 'Relatare live',
      sponsored: 'Conținut sponsorizat',
      paid: 'Doar pentru abonați',
    },
    updatedAt: 'Actualizat {time}',
    updatedOn: 'Actualizat pe {time}',
    reading: {
      one: '{count} min de lectură',
      few: '{count} min de lectură',
      other: '{count} min de lectură',
    },
    comments: {
      one: '{count} comentariu',
      few: '{count} comentarii',
      other: '{count} de comentarii',
    },
    ai: 'Scris de AI.',
    aiReviewed: 'Scris de AI, verificare: {name}.',
    reviewed: 'Verificare: {name}.',
  },
  recentList: {
    label: 'Ultimele știri',
    empty: 'Încă nu sunt știri.',
    more: 'Mai multe',
    seeAll: 'Toate știrile',
    from: 'Sursa: {source}',
    added: {
      one: 'S-a mai încărcat {count} știre.',
      few: 'S-au mai încărcat {count} știri.',
      other: 'S-au mai încărcat {count} de știri.',
    },
  },
  recentListTools: {
    previous: 'Știrile anterioare',
    next: 'Știrile următoare',
    fresh: 'Nou',
    arrived: {
      one: '{count} știre nouă.',
      few: '{count} știri noi.',
      other: '{count} de știri noi.',
    },
  },
  articleCard: {
    missing: 'Acest articol nu mai este disponibil.',
  },
  highlightsBox: {
    title: 'Pe scurt',
  },
  highlightsTools: {
    showAll: {
      one: 'Afișați încă {count}',
      few: 'Afișați încă {count}',
      other: 'Afișați încă {count}',
    },
    showFewer: 'Afișați mai puține',
    copy: 'Copiați',
    share: 'Distribuiți',
    copied: 'Copiat.',
    copyFailed: 'Copierea nu a reușit. Selectați textul.',
    shared: 'Distribuit.',
  },
  authorCard: {
    unknown: 'Autor nemenționat.',
    more: 'Mai mult',
    less: 'Mai puțin',
    email: 'E-mail',
    onNetwork: '{name} pe {network}',
    emailTo: 'E-mail către {name}',
    follow: 'Urmăriți: {name}',
    latest: 'Articole recente de {name}',
  },
} satisfies NewsWords;
