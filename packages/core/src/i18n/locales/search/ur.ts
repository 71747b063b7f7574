import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'تلاش',
    submit: 'تلاش کریں',
    close: 'بند کریں',
    broken: 'تلاش اس وقت کام نہیں کر رہی۔ دوبارہ کوشش کریں۔',
  },
  searchResults: {
    results: 'تلاش کے نتائج',
    searching: 'تلاش جاری ہے…',
    count: {
      one: '{count} نتیجہ',
      other: '{count} نتائج',
    },
    countMore: {
      one: '{count} سے زیادہ نتائج',
      other: '{count} سے زیادہ نتائج',
    },
    none: '\u200F”{query}“ کے لیے کچھ نہیں ملا۔',
    short: {
      one: 'کم از کم {count} حرف لکھیں۔',
      other: 'کم از کم {count} حروف لکھیں۔',
    },
    notSearched: 'تلاش نہ ہو سکی۔',
    notConnected: 'آپ آف لائن ہیں۔ رابطہ بحال ہوتے ہی تلاش جاری رہے گی۔',
    again: 'دوبارہ کوشش کریں',
    showMore: 'مزید دکھائیں',
    allResults: 'تمام نتائج',
    moreAdded: {
      one: 'مزید {count} نتیجہ۔',
      other: 'مزید {count} نتائج۔',
    },
    kind: 'قسم',
    section: 'سیکشن',
    everything: 'سب',
    sort: 'ترتیب',
    relevance: 'سب سے متعلقہ',
    newest: 'تازہ ترین پہلے',
    kinds: {
      story: 'خبریں',
      page: 'صفحات',
      author: 'مصنفین',
      tag: 'موضوعات',
      category: 'سیکشن',
    },
  },
} satisfies SearchWords;
