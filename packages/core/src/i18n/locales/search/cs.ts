import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Hledání',
    submit: 'Hledat',
    close: 'Zavřít',
    broken: 'Hledání teď nefunguje. Zkuste to znovu.',
  },
  searchResults: {
    results: 'Výsledky hledání',
    searching: 'Hledání…',
    count: {
      one: '{count} výsledek',
      few: '{count} výsledky',
      many: '{count} výsledku',
      other: '{count} výsledků',
    },
    countMore: {
      one: 'Více než {count} výsledek',
      few: 'Více než {count} výsledky',
      many: 'Více než {count} výsledku',
      other: 'Více než {count} výsledků',
    },
    none: 'Pro „{query}“ nebylo nic nalezeno.',
    short: {
      one: 'Napište aspoň {count} písmeno.',
      few: 'Napište aspoň {count} písmena.',
      many: 'Napište aspoň {count} písmene.',
      other: 'Napište aspoň {count} písmen.',
    },
    notSearched: 'Hledání se nezdařilo.',
    notConnected: 'Jste offline. Hledání bude pokračovat, až se připojení obnoví.',
    again: 'Zkusit znovu',
    showMore: 'Zobrazit další',
    allResults: 'Všechny výsledky',
    moreAdded: {
      one: '{count} další výsledek.',
      few: '{count} další výsledky.',
      many: '{count} dalšího výsledku.',
      other: '{count} dalších výsledků.',
    },
    kind: 'Typ',
    section: 'Rubrika',
    everything: 'Vše',
    sort: 'Řazení',
    relevance: 'Nejvýstižnější',
    newest: 'Od nejnovějších',
    kinds: {
      story: 'Články',
      page: 'Stránky',
      author: 'Autoři',
      tag: 'Témata',
      category: 'Rubriky',
    },
  },
} satisfies SearchWords;
