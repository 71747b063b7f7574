import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Этот материал больше не доступен.',
    forSubscribers: 'Полный текст доступен подписчикам издания {source}.',
    readOn: 'Читать дальше на сайте {source}',
    readOnThere: 'Читать полностью',
    firstPublished: 'Первая публикация: {source}',
    licence: 'Лицензия: {name}',
    contents: 'В этом материале',
    corrections: 'Исправления',
    topics: 'Темы',
    related: 'Материалы по теме',
    showEmbed: 'Показать контент {service}',
    openEmbed: 'Открыть в {service}',
    table: 'Таблица',
    elsewhere: '(ведёт на другой сайт)',
    note: 'Примечание {mark}',
    close: 'Закрыть',
  },
} satisfies ArticleWords;
