import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Zoeken',
    submit: 'Zoek',
    close: 'Sluit',
    broken: 'Zoeken werkt op dit moment niet. Probeer het opnieuw.',
  },
  searchResults: {
    results: 'Zoekresultaten',
    searching: 'Zoeken…',
    count: {
      one: '{count} resultaat',
      other: '{count} resultaten',
    },
    countMore: {
      one: 'Meer dan {count} resultaat',
      other: 'Meer dan {count} resultaten',
    },
    none: 'Niets gevonden voor ‘{query}’.',
    short: {
      one: 'Typ minstens {count} letter.',
      other: 'Typ minstens {count} letters.',
    },
    notSearched: 'Het zoeken is niet gelukt.',
    notConnected: 'U bent offline. Het zoeken gaat verder zodra u weer online bent.',
    again: 'Probeer opnieuw',
    showMore: 'Toon meer',
    allResults: 'Alle resultaten',
    moreAdded: {
      one: 'Nog {count} resultaat.',
      other: 'Nog {count} resultaten.',
    },
    kind: 'Soort',
    section: 'Rubriek',
    everything: 'Alles',
    sort: 'Sorteer op',
    relevance: 'Relevantie',
    newest: 'Nieuwste eerst',
    kinds: {
      story: 'Artikelen',
      page: 'Pagina’s',
      author: 'Auteurs',
      tag: 'Onderwerpen',
      category: 'Rubrieken',
    },
  },
} satisfies SearchWords;
