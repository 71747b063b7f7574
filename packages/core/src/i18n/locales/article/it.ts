import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Questo articolo non è più disponibile.',
    forSubscribers: 'L’articolo completo è riservato agli abbonati di {source}.',
    readOn: 'Continua a leggere su {source}',
    readOnThere: 'Leggi l’articolo completo',
    firstPublished: 'Pubblicato per la prima volta da {source}',
    licence: 'Licenza: {name}',
    contents: 'In questo articolo',
    corrections: 'Correzioni',
    topics: 'Temi',
    related: 'Leggi anche',
    showEmbed: 'Mostra il contenuto di {service}',
    openEmbed: 'Apri su {service}',
    table: 'Tabella',
    elsewhere: '(porta a un altro sito)',
    note: 'Nota {mark}',
    close: 'Chiudi',
  },
} satisfies ArticleWords;
