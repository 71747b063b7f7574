import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: 'Impossibile caricare le notizie.',
    offline: 'Sei offline. Le notizie si caricheranno al ritorno della connessione.',
    stale: 'Aggiornamento non riuscito. Queste sono le ultime notizie caricate.',
    retry: 'Riprova',
    retrying: 'Nuovo tentativo…',
    newTab: '(si apre in una nuova scheda)',
  },
  item: {
    live: 'Diretta',
    sponsored: 'Sponsorizzato',
    paid: 'Per gli abbonati',
    analysis: 'Analisi',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Foto',
    opinion: 'Opinione',
    updated: 'Aggiornato',
    spoken: {
      live: 'In diretta',
      sponsored: 'Contenuto sponsorizzato',
      paid: 'Solo per gli abbonati',
    },
    updatedAt: 'Aggiornato {time}',
    updatedOn: 'Aggiornato: {time}',
    reading: {
      one: '{count} min di lettura',
      many: '{count} min di lettura',
      other: '{count} min di lettura',
    },
    comments: {
      one: '{count} commento',
      many: '{count} commenti',
      other: '{count} commenti',
    },
    ai: 'Scritto dall’IA.',
    aiReviewed: 'Scritto dall’IA, revisione: {name}.',
    reviewed: 'Revisione: {name}.',
  },
  recentList: {
    label: 'Ultime notizie',
    empty: 'Ancora nessuna notizia.',
    more: 'Mostra altro',
    seeAll: 'Vedi tutto',
    from: 'Fonte: {source}',
    added: {
      one: 'Caricata {count} altra notizia.',
      many: 'Caricate altre {count} notizie.',
      other: 'Caricate altre {count} notizie.',
    },
  },
  recentListTools: {
    previous: 'Notizie precedenti',
    next: 'Notizie successive',
    fresh: 'Nuovo',
    arrived: {
      one: '{count} nuova notizia.',
      many: '{count} nuove notizie.',
      other: '{count} nuove notizie.',
    },
  },
  articleCard: {
    missing: 'Questo articolo non è più disponibile.',
  },
  highlightsBox: {
    title: 'Punti chiave',
  },
  highlightsTools: {
    showAll: {
      one: 'Mostra ancora {count}',
      many: 'Mostra altri {count}',
      other: 'Mostra altri {count}',
    },
    showFewer: 'Mostra meno',
    copy: 'Copia',
    share: 'Condividi',
    copied: 'Copiato.',
    copyFailed: 'Copia non riuscita. Seleziona il testo.',
    shared: 'Condiviso.',
  },
  authorCard: {
    unknown: 'Senza firma.',
    more: 'Altro',
    less: 'Meno',
    email: 'E-mail',
    onNetwork: '{name} su {network}',
    emailTo: 'E-mail a {name}',
    follow: 'Segui {name}',
    latest: 'Ultimi articoli di {name}',
  },
} satisfies NewsWords;
