import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Новините не можаха да се заредят.',
    unavailable: 'Новините не са достъпни тук.',
    offline: 'Няма връзка с интернет. Новините ще се заредят, щом връзката се възстанови.',
    stale: 'Обновяването не успя. Това са последните заредени новини.',
    retry: 'Опитайте отново',
    retrying: 'Нов опит…',
    newTab: '(отваря се в нов раздел)',
  },
  item: {
    live: 'На живо',
    sponsored: 'Спонсорирано',
    paid: 'Само за абонати',
    analysis: 'Анализ',
    video: 'Видео',
    audio: 'Аудио',
    gallery: 'Снимки',
    opinion: 'Мнение',
    updated: 'Обновено',
    spoken: {
      live: 'Отразяване на живо',
      sponsored: 'Спонсорирано съдържание',
      paid: 'Само за абонати',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Обновено {time}',
    updatedOn: 'Обновено на {time}',
    reading: {
      one: '{count} мин. четене',
      other: '{count} мин. четене',
    },
    comments: {
      one: '{count} коментар',
      other: '{count} коментара',
    },
    ai: 'Написано от изкуствен интелект.',
    aiReviewed: 'Написано от изкуствен интелект, проверка: {name}.',
    reviewed: 'Проверка: {name}.',
  },
  recentList: {
    label: 'Последни новини',
    empty: 'Все още няма новини.',
    more: 'Вижте още',
    seeAll: 'Вижте всички',
    from: 'Източник: {source}',
    added: {
      one: 'Заредена е още {count} статия.',
      other: 'Заредени са още {count} статии.',
    },
  },
  recentListTools: {
    previous: 'Предишни статии',
    next: 'Следващи статии',
    fresh: 'Ново',
    arrived: {
      one: '{count} нова статия.',
      other: '{count} нови статии.',
    },
  },
  articleCard: {
    missing: 'Тази статия вече не е достъпна.',
  },
  highlightsBox: {
    title: 'Акценти',
  },
  highlightsTools: {
    showAll: {
      one: 'Вижте още {count}',
      other: 'Вижте още {count}',
    },
    showFewer: 'По-малко',
    copy: 'Копиране',
    share: 'Споделяне',
    copied: 'Копирано.',
    copyFailed: 'Копирането не успя. Вместо това маркирайте текста.',
    shared: 'Споделено.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Не е посочен автор.',
    more: 'Още',
    less: 'По-малко',
    email: 'Имейл',
    onNetwork: '{name} в {network}',
    emailTo: 'Имейл до {name}',
    follow: 'Последвайте {name}',
    latest: 'Най-новото от {name}',
  },
} satisfies NewsWords;
