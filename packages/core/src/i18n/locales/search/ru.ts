import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Поиск',
    submit: 'Найти',
    close: 'Закрыть',
    broken: 'Поиск сейчас не работает. Попробуйте ещё раз.',
  },
  searchResults: {
    results: 'Результаты поиска',
    searching: 'Идёт поиск…',
    count: {
      one: '{count} результат',
      few: '{count} результата',
      many: '{count} результатов',
      other: '{count} результата',
    },
    countMore: {
      one: 'Более {count} результата',
      few: 'Более {count} результатов',
      many: 'Более {count} результатов',
      other: 'Более {count} результата',
    },
    none: 'По запросу «{query}» ничего не найдено.',
    short: {
      one: 'Введите не менее {count} буквы.',
      few: 'Введите не менее {count} букв.',
      many: 'Введите не менее {count} букв.',
      other: 'Введите не менее {count} буквы.',
    },
    notSearched: 'Поиск не удался.',
    notConnected: 'Нет подключения к интернету. Поиск продолжится, когда связь восстановится.',
    again: 'Повторить',
    showMore: 'Показать ещё',
    allResults: 'Все результаты',
    moreAdded: {
      one: 'Ещё {count} результат.',
      few: 'Ещё {count} результата.',
      many: 'Ещё {count} результатов.',
      other: 'Ещё {count} результата.',
    },
    kind: 'Тип',
    section: 'Рубрика',
    everything: 'Все',
    sort: 'Сортировка',
    relevance: 'По релевантности',
    newest: 'Сначала новые',
    kinds: {
      story: 'Материалы',
      page: 'Страницы',
      author: 'Авторы',
      tag: 'Темы',
      category: 'Рубрики',
    },
  },
} satisfies SearchWords;
