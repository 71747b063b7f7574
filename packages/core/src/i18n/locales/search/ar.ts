import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'بحث',
    submit: 'بحث',
    close: 'إغلاق',
    broken: 'البحث لا يعمل الآن. حاول مجددًا.',
  },
  searchResults: {
    results: 'نتائج البحث',
    searching: 'جارٍ البحث…',
    count: {
      zero: 'لا نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '{count} نتائج',
      many: '{count} نتيجة',
      other: '{count} نتيجة',
    },
    countMore: {
      one: 'أكثر من نتيجة واحدة',
      two: 'أكثر من نتيجتين',
      few: 'أكثر من {count} نتائج',
      other: 'أكثر من {count} نتيجة',
    },
    none: 'لم يُعثر على شيء عن «{query}».',
    short: {
      one: 'اكتب حرفًا واحدًا على الأقل.',
      two: 'اكتب حرفين على الأقل.',
      few: 'اكتب {count} أحرف على الأقل.',
      other: 'اكتب {count} حرفًا على الأقل.',
    },
    notSearched: 'لم ينجح البحث.',
    notConnected: 'أنت غير متصل بالإنترنت. يُستأنف البحث عند عودة الاتصال.',
    again: 'إعادة المحاولة',
    showMore: 'عرض المزيد',
    allResults: 'كل النتائج',
    moreAdded: {
      one: 'نتيجة إضافية واحدة.',
      two: 'نتيجتان إضافيتان.',
      few: '{count} نتائج إضافية.',
      other: '{count} نتيجة إضافية.',
    },
    kind: 'النوع',
    section: 'القسم',
    everything: 'الكل',
    sort: 'الترتيب',
    relevance: 'الأكثر صلة',
    newest: 'الأحدث أولًا',
    kinds: { story: 'أخبار', page: 'صفحات', author: 'كتّاب', tag: 'موضوعات', category: 'أقسام' },
  },
} satisfies SearchWords;
