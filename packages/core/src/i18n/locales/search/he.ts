import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'חיפוש',
    submit: 'חיפוש',
    close: 'סגירה',
    broken: 'החיפוש אינו פועל כרגע. אפשר לנסות שוב.',
  },
  searchResults: {
    results: 'תוצאות חיפוש',
    searching: 'מתבצע חיפוש…',
    count: {
      one: 'תוצאה אחת',
      two: 'שתי תוצאות',
      other: '{count} תוצאות',
    },
    countMore: {
      one: 'יותר מתוצאה אחת',
      two: 'יותר משתי תוצאות',
      other: 'יותר מ־{count} תוצאות',
    },
    none: 'לא נמצאו תוצאות עבור ”{query}”.',
    short: {
      one: 'יש להקליד לפחות אות אחת.',
      two: 'יש להקליד לפחות שתי אותיות.',
      other: 'יש להקליד לפחות {count} אותיות.',
    },
    notSearched: 'החיפוש נכשל.',
    notConnected: 'אין חיבור לאינטרנט. החיפוש יימשך כשהחיבור יחזור.',
    again: 'ניסיון נוסף',
    showMore: 'עוד תוצאות',
    allResults: 'כל התוצאות',
    moreAdded: {
      one: 'עוד תוצאה אחת.',
      two: 'עוד שתי תוצאות.',
      other: 'עוד {count} תוצאות.',
    },
    kind: 'סוג',
    section: 'מדור',
    everything: 'הכול',
    sort: 'מיון',
    relevance: 'לפי רלוונטיות',
    newest: 'מהחדש לישן',
    kinds: {
      story: 'כתבות',
      page: 'דפים',
      author: 'כותבים',
      tag: 'נושאים',
      category: 'מדורים',
    },
  },
} satisfies SearchWords;
