import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'لم يعد هذا الخبر متاحًا.',
    forSubscribers: 'النص الكامل متاح لمشتركي {source}.',
    readOn: 'تابع القراءة على {source}',
    readOnThere: 'اقرأ الخبر كاملًا',
    firstPublished: 'نُشر أولًا على {source}',
    licence: 'الترخيص: {name}',
    contents: 'في هذا الخبر',
    corrections: 'تصويبات',
    topics: 'الموضوعات',
    related: 'أخبار ذات صلة',
    showEmbed: 'عرض المحتوى من {service}',
    openEmbed: 'فتح على {service}',
    table: 'جدول',
    elsewhere: '(ينتقل إلى موقع آخر)',
    note: 'حاشية {mark}',
    close: 'إغلاق',
  },
} satisfies ArticleWords;
