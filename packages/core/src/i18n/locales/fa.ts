import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'خبرها بارگیری نشد.',
    unavailable: 'خبرها اینجا در دسترس نیست.',
    offline: 'آفلاین هستید. با برقراری دوبارهٔ اتصال، خبرها بارگیری می‌شود.',
    stale: 'به‌روزرسانی نشد. این آخرین خبرهای بارگیری‌شده است.',
    retry: 'تلاش دوباره',
    retrying: 'در حال تلاش دوباره…',
    newTab: '(در برگهٔ جدید باز می‌شود)',
  },
  item: {
    live: 'زنده',
    sponsored: 'رپورتاژ آگهی',
    paid: 'ویژهٔ مشترکان',
    analysis: 'تحلیل',
    video: 'ویدئو',
    audio: 'صوتی',
    gallery: 'عکس',
    opinion: 'یادداشت',
    updated: 'به‌روز شد',
    spoken: {
      live: 'پوشش زنده',
      sponsored: 'محتوای تبلیغاتی',
      paid: 'فقط برای مشترکان',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}، {duration}:',
    updatedAt: 'به‌روزرسانی: {time}',
    updatedOn: 'به‌روزرسانی: {time}',
    reading: {
      one: '{count} دقیقه مطالعه',
      other: '{count} دقیقه مطالعه',
    },
    comments: {
      one: '{count} نظر',
      other: '{count} نظر',
    },
    ai: 'نوشتهٔ هوش مصنوعی.',
    aiReviewed: 'نوشتهٔ هوش مصنوعی، بازبینی: {name}.',
    reviewed: 'بازبینی: {name}.',
  },
  recentList: {
    label: 'تازه‌ترین خبرها',
    empty: 'هنوز خبری نیست.',
    more: 'نمایش بیشتر',
    seeAll: 'مشاهدهٔ همه',
    from: 'منبع: {source}',
    added: {
      one: '{count} مطلب دیگر بارگیری شد.',
      other: '{count} مطلب دیگر بارگیری شد.',
    },
  },
  recentListTools: {
    previous: 'مطالب قبلی',
    next: 'مطالب بعدی',
    fresh: 'تازه',
    arrived: {
      one: '{count} مطلب تازه.',
      other: '{count} مطلب تازه.',
    },
  },
  articleCard: {
    missing: 'این مطلب دیگر در دسترس نیست.',
  },
  highlightsBox: {
    title: 'مهم‌ترین نکات',
  },
  highlightsTools: {
    showAll: {
      one: 'نمایش {count} مورد دیگر',
      other: 'نمایش {count} مورد دیگر',
    },
    showFewer: 'نمایش کمتر',
    copy: 'کپی',
    share: 'هم‌رسانی',
    copied: 'کپی شد.',
    copyFailed: 'کپی نشد. متن را انتخاب کنید.',
    shared: 'هم‌رسانی شد.',
  },
  authorCard: {
    about: '{first}، {second}',
    unknown: 'نام نویسنده ذکر نشده است.',
    more: 'بیشتر',
    less: 'کمتر',
    email: 'ایمیل',
    onNetwork: '\u200F{name} در {network}',
    emailTo: 'ایمیل به {name}',
    follow: 'دنبال کردن {name}',
    latest: 'تازه‌ترین مطالب {name}',
  },
} satisfies NewsWords;
