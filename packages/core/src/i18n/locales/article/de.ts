import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Dieser Beitrag ist nicht mehr verfügbar.',
    forSubscribers: 'Den ganzen Beitrag lesen Sie mit einem Abo von {source}.',
    readOn: 'Weiterlesen bei {source}',
    readOnThere: 'Ganzen Beitrag lesen',
    firstPublished: 'Zuerst erschienen bei {source}',
    licence: 'Lizenz: {name}',
    contents: 'In diesem Beitrag',
    corrections: 'Korrekturen',
    topics: 'Themen',
    related: 'Mehr zum Thema',
    showEmbed: 'Inhalt von {service} zeigen',
    openEmbed: 'Bei {service} öffnen',
    table: 'Tabelle',
    elsewhere: '(führt zu einer anderen Website)',
    note: 'Anmerkung {mark}',
    close: 'Schließen',
  },
} satisfies ArticleWords;
