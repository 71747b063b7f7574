import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'הכתבה אינה זמינה עוד.',
    forSubscribers: 'הכתבה המלאה זמינה במינוי לאתר {source}.',
    readOn: 'להמשך קריאה באתר {source}',
    readOnThere: 'לכתבה המלאה',
    firstPublished: 'פורסם לראשונה באתר {source}',
    licence: 'רישיון: {name}',
    contents: 'בכתבה זו',
    corrections: 'תיקונים',
    topics: 'נושאים',
    related: 'כתבות קשורות',
    showEmbed: 'הצגת תוכן מ־{service}',
    openEmbed: 'לפתיחה ב־{service}',
    table: 'טבלה',
    elsewhere: '(מוביל לאתר אחר)',
    note: 'הערה {mark}',
    close: 'סגירה',
  },
} satisfies ArticleWords;
