import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'جست‌وجو',
    submit: 'جست‌وجو',
    close: 'بستن',
    broken: 'جست‌وجو فعلاً کار نمی‌کند. دوباره تلاش کنید.',
  },
  searchResults: {
    results: 'نتایج جست‌وجو',
    searching: 'در حال جست‌وجو…',
    count: {
      one: '{count} نتیجه',
      other: '{count} نتیجه',
    },
    countMore: {
      one: 'بیش از {count} نتیجه',
      other: 'بیش از {count} نتیجه',
    },
    none: 'چیزی برای «{query}» پیدا نشد.',
    short: {
      one: 'دست‌کم {count} حرف بنویسید.',
      other: 'دست‌کم {count} حرف بنویسید.',
    },
    notSearched: 'جست‌وجو انجام نشد.',
    notConnected: 'آفلاین هستید. با برقراری دوبارهٔ اتصال، جست‌وجو ادامه می‌یابد.',
    again: 'تلاش دوباره',
    showMore: 'نمایش بیشتر',
    allResults: 'همهٔ نتایج',
    moreAdded: {
      one: '{count} نتیجهٔ دیگر.',
      other: '{count} نتیجهٔ دیگر.',
    },
    kind: 'نوع',
    section: 'بخش',
    everything: 'همه',
    sort: 'ترتیب',
    relevance: 'مرتبط‌ترین',
    newest: 'ابتدا تازه‌ترین',
    kinds: {
      story: 'مطالب',
      page: 'صفحه‌ها',
      author: 'نویسندگان',
      tag: 'موضوعات',
      category: 'بخش‌ها',
    },
  },
} satisfies SearchWords;
