import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Suche',
    submit: 'Suchen',
    close: 'Schließen',
    broken: 'Die Suche ist gerade gestört. Versuchen Sie es noch einmal.',
  },
  searchResults: {
    results: 'Suchergebnisse',
    searching: 'Suche läuft …',
    count: {
      one: '{count} Treffer',
      other: '{count} Treffer',
    },
    countMore: {
      one: 'Mehr als {count} Treffer',
      other: 'Mehr als {count} Treffer',
    },
    none: 'Keine Treffer für „{query}“.',
    short: {
      one: 'Geben Sie mindestens {count} Buchstaben ein.',
      other: 'Geben Sie mindestens {count} Buchstaben ein.',
    },
    notSearched: 'Die Suche hat nicht geklappt.',
    notConnected: 'Sie sind offline. Die Suche geht weiter, sobald Sie wieder online sind.',
    again: 'Noch einmal versuchen',
    showMore: 'Mehr anzeigen',
    allResults: 'Alle Treffer',
    moreAdded: {
      one: '{count} weiterer Treffer.',
      other: '{count} weitere Treffer.',
    },
    kind: 'Art',
    section: 'Ressort',
    everything: 'Alle',
    sort: 'Sortierung',
    relevance: 'Beste Treffer',
    newest: 'Neueste zuerst',
    kinds: {
      story: 'Beiträge',
      page: 'Seiten',
      author: 'Autorinnen und Autoren',
      tag: 'Themen',
      category: 'Ressorts',
    },
  },
} satisfies SearchWords;
