import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Søg',
    submit: 'Søg',
    close: 'Luk',
    broken: 'Søgningen virker ikke lige nu. Prøv igen.',
  },
  searchResults: {
    results: 'Søgeresultater',
    searching: 'Søger…',
    count: {
      one: '{count} resultat',
      other: '{count} resultater',
    },
    countMore: {
      one: 'Over {count} resultat',
      other: 'Over {count} resultater',
    },
    none: 'Ingen resultater for »{query}«.',
    short: {
      one: 'Skriv mindst {count} bogstav.',
      other: 'Skriv mindst {count} bogstaver.',
    },
    notSearched: 'Søgningen mislykkedes.',
    notConnected: 'Du er offline. Søgningen fortsætter, når du er online igen.',
    again: 'Prøv igen',
    showMore: 'Vis flere',
    allResults: 'Alle resultater',
    moreAdded: {
      one: '{count} resultat mere.',
      other: '{count} resultater mere.',
    },
    kind: 'Type',
    section: 'Sektion',
    everything: 'Alle',
    sort: 'Sortering',
    relevance: 'Mest relevante',
    newest: 'Nyeste først',
    kinds: {
      story: 'Artikler',
      page: 'Sider',
      author: 'Skribenter',
      tag: 'Emner',
      category: 'Sektioner',
    },
  },
} satisfies SearchWords;
