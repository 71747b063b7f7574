import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'A híreket nem sikerült betölteni.',
    unavailable: 'A hírek itt nem érhetők el.',
    offline: 'Nincs internetkapcsolat. A hírek a kapcsolat helyreállása után betöltődnek.',
    stale: 'A frissítés nem sikerült. Ezek az utoljára betöltött hírek.',
    retry: 'Újrapróbálás',
    retrying: 'Új próbálkozás…',
    newTab: '(új lapon nyílik meg)',
  },
  item: {
    live: 'Élő',
    sponsored: 'Támogatott',
    paid: 'Előfizetőknek',
    analysis: 'Elemzés',
    video: 'Videó',
    audio: 'Hang',
    gallery: 'Képek',
    opinion: 'Vélemény',
    updated: 'Frissítve',
    spoken: {
      live: 'Élő tudósítás',
      sponsored: 'Támogatott tartalom',
      paid: 'Csak előfizetőknek',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Frissítve: {time}',
    updatedOn: 'Frissítve: {time}',
    reading: {
      one: '{count} perc olvasás',
      other: '{count} perc olvasás',
    },
    comments: {
      one: '{count} hozzászólás',
      other: '{count} hozzászólás',
    },
    ai: 'Mesterséges intelligencia írta.',
    aiReviewed: 'Mesterséges intelligencia írta, ellenőrizte: {name}.',
    reviewed: 'Ellenőrizte: {name}.',
  },
  recentList: {
    label: 'Friss hírek',
    empty: 'Még nincsenek hírek.',
    more: 'Továbbiak',
    seeAll: 'Összes',
    from: 'Forrás: {source}',
    added: {
      one: 'Még {count} cikk betöltve.',
      other: 'Még {count} cikk betöltve.',
    },
  },
  recentListTools: {
    previous: 'Előző cikkek',
    next: 'Következő cikkek',
    fresh: 'Új',
    arrived: {
      one: '{count} új cikk.',
      other: '{count} új cikk.',
    },
  },
  articleCard: {
    missing: 'Ez a cikk már nem érhető el.',
  },
  highlightsBox: {
    title: 'A lényeg',
  },
  highlightsTools: {
    showAll: {
      one: 'Még {count} megjelenítése',
      other: 'Még {count} megjelenítése',
    },
    showFewer: 'Kevesebb',
    copy: 'Másolás',
    share: 'Megosztás',
    copied: 'Kimásolva.',
    copyFailed: 'A másolás nem sikerült. Jelölje ki a szöveget.',
    shared: 'Megosztva.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Nincs megnevezett szerző.',
    more: 'Több',
    less: 'Kevesebb',
    email: 'E-mail',
    onNetwork: '{name} ({network})',
    emailTo: 'E-mail küldése: {name}',
    follow: 'Követés: {name}',
    latest: '{name} legújabb cikkei',
  },
} satisfies NewsWords;
