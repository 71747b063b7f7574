import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Цей матеріал більше не доступний.',
    forSubscribers: 'Повний текст доступний передплатникам видання {source}.',
    readOn: 'Читати далі на сайті {source}',
    readOnThere: 'Читати повністю',
    firstPublished: 'Перша публікація: {source}',
    licence: 'Ліцензія: {name}',
    contents: 'У цьому матеріалі',
    corrections: 'Виправлення',
    topics: 'Теми',
    related: 'Матеріали за темою',
    showEmbed: 'Показати контент {service}',
    openEmbed: 'Відкрити в {service}',
    table: 'Таблиця',
    elsewhere: '(веде на інший сайт)',
    note: 'Примітка {mark}',
    close: 'Закрити',
  },
} satisfies ArticleWords;
