import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Sök',
    submit: 'Sök',
    close: 'Stäng',
    broken: 'Sökningen fungerar inte just nu. Försök igen.',
  },
  searchResults: {
    results: 'Sökresultat',
    searching: 'Söker…',
    count: {
      one: '{count} träff',
      other: '{count} träffar',
    },
    countMore: {
      one: 'Fler än {count} träff',
      other: 'Fler än {count} träffar',
    },
    none: 'Inga träffar för ”{query}”.',
    short: {
      one: 'Skriv minst {count} bokstav.',
      other: 'Skriv minst {count} bokstäver.',
    },
    notSearched: 'Sökningen misslyckades.',
    notConnected: 'Du är offline. Sökningen fortsätter när du är online igen.',
    again: 'Försök igen',
    showMore: 'Visa fler',
    allResults: 'Alla träffar',
    moreAdded: {
      one: '{count} träff till.',
      other: '{count} träffar till.',
    },
    kind: 'Typ',
    section: 'Avdelning',
    everything: 'Alla',
    sort: 'Sortering',
    relevance: 'Bästa träff',
    newest: 'Nyast först',
    kinds: {
      story: 'Artiklar',
      page: 'Sidor',
      author: 'Skribenter',
      tag: 'Ämnen',
      category: 'Avdelningar',
    },
  },
} satisfies SearchWords;
