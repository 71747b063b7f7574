import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Søk',
    submit: 'Søk',
    close: 'Lukk',
    broken: 'Søket virker ikke akkurat nå. Prøv igjen.',
  },
  searchResults: {
    results: 'Søkeresultater',
    searching: 'Søker…',
    count: {
      one: '{count} treff',
      other: '{count} treff',
    },
    countMore: {
      one: 'Over {count} treff',
      other: 'Over {count} treff',
    },
    none: 'Ingen treff på «{query}».',
    short: {
      one: 'Skriv minst {count} bokstav.',
      other: 'Skriv minst {count} bokstaver.',
    },
    notSearched: 'Søket mislyktes.',
    notConnected: 'Du er frakoblet. Søket fortsetter når du er på nett igjen.',
    again: 'Prøv igjen',
    showMore: 'Vis flere',
    allResults: 'Alle treff',
    moreAdded: {
      one: '{count} treff til.',
      other: '{count} treff til.',
    },
    kind: 'Type',
    section: 'Seksjon',
    everything: 'Alle',
    sort: 'Sortering',
    relevance: 'Mest relevante',
    newest: 'Nyeste først',
    kinds: {
      story: 'Saker',
      page: 'Sider',
      author: 'Skribenter',
      tag: 'Temaer',
      category: 'Seksjoner',
    },
  },
} satisfies SearchWords;
