import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Αναζήτηση',
    submit: 'Αναζήτηση',
    close: 'Κλείσιμο',
    broken: 'Η αναζήτηση δεν λειτουργεί αυτή τη στιγμή. Δοκιμάστε ξανά.',
  },
  searchResults: {
    results: 'Αποτελέσματα αναζήτησης',
    searching: 'Αναζήτηση…',
    count: {
      one: '{count} αποτέλεσμα',
      other: '{count} αποτελέσματα',
    },
    countMore: {
      one: 'Πάνω από {count} αποτέλεσμα',
      other: 'Πάνω από {count} αποτελέσματα',
    },
    none: 'Δεν βρέθηκε τίποτα για «{query}».',
    short: {
      one: 'Πληκτρολογήστε τουλάχιστον {count} γράμμα.',
      other: 'Πληκτρολογήστε τουλάχιστον {count} γράμματα.',
    },
    notSearched: 'Η αναζήτηση απέτυχε.',
    notConnected: 'Είστε εκτός σύνδεσης. Η αναζήτηση θα συνεχιστεί μόλις συνδεθείτε ξανά.',
    again: 'Δοκιμάστε ξανά',
    showMore: 'Περισσότερα',
    allResults: 'Όλα τα αποτελέσματα',
    moreAdded: {
      one: '{count} ακόμη αποτέλεσμα.',
      other: '{count} ακόμη αποτελέσματα.',
    },
    kind: 'Είδος',
    section: 'Ενότητα',
    everything: 'Όλα',
    sort: 'Ταξινόμηση',
    relevance: 'Πιο σχετικά',
    newest: 'Πρώτα τα νεότερα',
    kinds: {
      story: 'Άρθρα',
      page: 'Σελίδες',
      author: 'Συντάκτες',
      tag: 'Θέματα',
      category: 'Ενότητες',
    },
  },
} satisfies SearchWords;
