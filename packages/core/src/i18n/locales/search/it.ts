import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Cerca',
    submit: 'Cerca',
    close: 'Chiudi',
    broken: 'La ricerca al momento non funziona. Riprova.',
  },
  searchResults: {
    results: 'Risultati della ricerca',
    searching: 'Ricerca in corso…',
    count: {
      one: '{count} risultato',
      many: '{count} risultati',
      other: '{count} risultati',
    },
    countMore: {
      one: 'Più di {count} risultato',
      many: 'Più di {count} risultati',
      other: 'Più di {count} risultati',
    },
    none: 'Nessun risultato per «{query}».',
    short: {
      one: 'Scrivi almeno {count} lettera.',
      many: 'Scrivi almeno {count} lettere.',
      other: 'Scrivi almeno {count} lettere.',
    },
    notSearched: 'La ricerca non è riuscita.',
    notConnected: 'Sei offline. La ricerca riprenderà al ritorno della connessione.',
    again: 'Riprova',
    showMore: 'Mostra altro',
    allResults: 'Tutti i risultati',
    moreAdded: {
      one: '{count} altro risultato.',
      many: 'Altri {count} risultati.',
      other: 'Altri {count} risultati.',
    },
    kind: 'Tipo',
    section: 'Sezione',
    everything: 'Tutto',
    sort: 'Ordina per',
    relevance: 'Pertinenza',
    newest: 'Prima i più recenti',
    kinds: {
      story: 'Articoli',
      page: 'Pagine',
      author: 'Autori',
      tag: 'Temi',
      category: 'Sezioni',
    },
  },
} satisfies SearchWords;
