import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Пошук',
    submit: 'Шукати',
    close: 'Закрити',
    broken: 'Пошук зараз не працює. Спробуйте ще раз.',
  },
  searchResults: {
    results: 'Результати пошуку',
    searching: 'Триває пошук…',
    count: {
      one: '{count} результат',
      few: '{count} результати',
      many: '{count} результатів',
      other: '{count} результату',
    },
    countMore: {
      one: 'Понад {count} результат',
      few: 'Понад {count} результати',
      many: 'Понад {count} результатів',
      other: 'Понад {count} результату',
    },
    none: 'За запитом «{query}» нічого не знайдено.',
    short: {
      one: 'Введіть щонайменше {count} літеру.',
      few: 'Введіть щонайменше {count} літери.',
      many: 'Введіть щонайменше {count} літер.',
      other: 'Введіть щонайменше {count} літери.',
    },
    notSearched: 'Пошук не вдався.',
    notConnected: 'Немає з’єднання з інтернетом. Пошук продовжиться, коли зв’язок відновиться.',
    again: 'Спробувати ще раз',
    showMore: 'Показати ще',
    allResults: 'Усі результати',
    moreAdded: {
      one: 'Ще {count} результат.',
      few: 'Ще {count} результати.',
      many: 'Ще {count} результатів.',
      other: 'Ще {count} результату.',
    },
    kind: 'Тип',
    section: 'Рубрика',
    everything: 'Усі',
    sort: 'Сортування',
    relevance: 'За відповідністю',
    newest: 'Спершу нові',
    kinds: {
      story: 'Матеріали',
      page: 'Сторінки',
      author: 'Автори',
      tag: 'Теми',
      category: 'Рубрики',
    },
  },
} satisfies SearchWords;
