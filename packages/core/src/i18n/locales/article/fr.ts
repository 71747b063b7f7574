import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Cet article n’est plus disponible.',
    forSubscribers: 'L’article complet est réservé aux abonnés de {source}.',
    readOn: 'Lire la suite sur {source}',
    readOnThere: 'Lire l’article complet',
    firstPublished: 'Publié d’abord par {source}',
    licence: 'Licence : {name}',
    contents: 'Dans cet article',
    corrections: 'Rectificatifs',
    topics: 'Thèmes',
    related: 'Articles liés',
    showEmbed: 'Afficher le contenu de {service}',
    openEmbed: 'Ouvrir sur {service}',
    table: 'Tableau',
    elsewhere: '(mène à un autre site)',
    note: 'Note {mark}',
    close: 'Fermer',
  },
} satisfies ArticleWords;
