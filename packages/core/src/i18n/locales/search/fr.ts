import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Recherche',
    submit: 'Rechercher',
    close: 'Fermer',
    broken: 'La recherche ne fonctionne pas pour le moment. Réessayez.',
  },
  searchResults: {
    results: 'Résultats de la recherche',
    searching: 'Recherche…',
    count: {
      one: '{count} résultat',
      many: '{count} résultats',
      other: '{count} résultats',
    },
    countMore: {
      one: 'Plus de {count} résultat',
      many: 'Plus de {count} résultats',
      other: 'Plus de {count} résultats',
    },
    none: 'Aucun résultat pour « {query} ».',
    short: {
      one: 'Saisissez au moins {count} lettre.',
      many: 'Saisissez au moins {count} lettres.',
      other: 'Saisissez au moins {count} lettres.',
    },
    notSearched: 'La recherche a échoué.',
    notConnected: 'Vous êtes hors ligne. La recherche reprendra dès le retour de la connexion.',
    again: 'Réessayer',
    showMore: 'Afficher plus',
    allResults: 'Tous les résultats',
    moreAdded: {
      one: '{count} résultat de plus.',
      many: '{count} résultats de plus.',
      other: '{count} résultats de plus.',
    },
    kind: 'Type',
    section: 'Rubrique',
    everything: 'Tout',
    sort: 'Trier par',
    relevance: 'Pertinence',
    newest: 'Plus récents d’abord',
    kinds: {
      story: 'Articles',
      page: 'Pages',
      author: 'Auteurs',
      tag: 'Thèmes',
      category: 'Rubriques',
    },
  },
} satisfies SearchWords;
