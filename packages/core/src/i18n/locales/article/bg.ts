import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Тази статия вече не е достъпна.',
    forSubscribers: 'Цялата статия е за абонати на {source}.',
    readOn: 'Прочетете още в {source}',
    readOnThere: 'Прочетете цялата статия',
    firstPublished: 'Първа публикация: {source}',
    licence: 'Лиценз: {name}',
    contents: 'В тази статия',
    corrections: 'Поправки',
    topics: 'Теми',
    related: 'Свързани статии',
    showEmbed: 'Покажете съдържание от {service}',
    openEmbed: 'Отворете в {service}',
    table: 'Таблица',
    elsewhere: '(води към друг сайт)',
    note: 'Бележка {mark}',
    close: 'Затваряне',
  },
} satisfies ArticleWords;
