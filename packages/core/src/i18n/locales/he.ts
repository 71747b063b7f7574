import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: 'לא ניתן היה לטעון את החדשות.',
    offline: 'אין חיבור לאינטרנט. החדשות ייטענו כשהחיבור יחזור.',
    stale: 'הרענון נכשל. אלה החדשות האחרונות שנטענו.',
    retry: 'ניסיון נוסף',
    retrying: 'מתבצע ניסיון נוסף…',
    newTab: '(נפתח בלשונית חדשה)',
  },
  item: {
    live: 'לייב',
    sponsored: 'תוכן ממומן',
    paid: 'במינוי בלבד',
    analysis: 'פרשנות',
    video: 'וידאו',
    audio: 'אודיו',
    gallery: 'תמונות',
    opinion: 'דעה',
    updated: 'עודכן',
    spoken: {
      live: 'סיקור חי',
      sponsored: 'תוכן ממומן',
      paid: 'זמין במינוי בלבד',
    },
    updatedAt: 'עודכן {time}',
    updatedOn: 'עודכן ב־{time}',
    reading: {
      one: 'דקת קריאה',
      two: '{count} דקות קריאה',
      other: '{count} דקות קריאה',
    },
    comments: {
      one: 'תגובה אחת',
      two: 'שתי תגובות',
      other: '{count} תגובות',
    },
    ai: 'נכתב בידי בינה מלאכותית.',
    aiReviewed: 'נכתב בידי בינה מלאכותית, בדיקה: {name}.',
    reviewed: 'בדיקה: {name}.',
  },
  recentList: {
    label: 'חדשות אחרונות',
    empty: 'אין עדיין חדשות.',
    more: 'עוד חדשות',
    seeAll: 'לכל החדשות',
    from: 'מקור: {source}',
    added: {
      one: 'נטענה עוד כתבה אחת.',
      two: 'נטענו עוד שתי כתבות.',
      other: 'נטענו עוד {count} כתבות.',
    },
  },
  recentListTools: {
    previous: 'הכתבות הקודמות',
    next: 'הכתבות הבאות',
    fresh: 'חדש',
    arrived: {
      one: 'כתבה חדשה אחת.',
      two: 'שתי כתבות חדשות.',
      other: '{count} כתבות חדשות.',
    },
  },
  articleCard: {
    missing: 'הכתבה אינה זמינה עוד.',
  },
  highlightsBox: {
    title: 'עיקרי הדברים',
  },
  highlightsTools: {
    showAll: {
      one: 'הצגת עוד {count}',
      two: 'הצגת עוד {count}',
      other: 'הצגת עוד {count}',
    },
    showFewer: 'הצגת פחות',
    copy: 'העתקה',
    share: 'שיתוף',
    copied: 'הועתק.',
    copyFailed: 'ההעתקה נכשלה. אפשר לסמן את הטקסט במקום.',
    shared: 'שותף.',
  },
  authorCard: {
    unknown: 'לא צוין שם הכותב או הכותבת.',
    more: 'עוד',
    less: 'פחות',
    email: 'דוא״ל',
    onNetwork: '{name} ב־{network}',
    emailTo: 'דוא״ל אל {name}',
    follow: 'לעקוב אחרי {name}',
    latest: 'הכתבות האחרונות מאת {name}',
  },
} satisfies NewsWords;
