import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'خبریں لوڈ نہ ہو سکیں۔',
    unavailable: 'خبریں یہاں دستیاب نہیں۔',
    offline: 'آپ آف لائن ہیں۔ رابطہ بحال ہوتے ہی خبریں لوڈ ہو جائیں گی۔',
    stale: 'تازہ نہ ہو سکا۔ یہ آخری لوڈ شدہ خبریں ہیں۔',
    retry: 'دوبارہ کوشش کریں',
    retrying: 'دوبارہ کوشش جاری ہے…',
    newTab: '(نئے ٹیب میں کھلے گا)',
  },
  item: {
    live: 'لائیو',
    sponsored: 'اشتہاری مواد',
    paid: 'صرف سبسکرائبرز',
    analysis: 'تجزیہ',
    video: 'ویڈیو',
    audio: 'آڈیو',
    gallery: 'تصاویر',
    opinion: 'نقطۂ نظر',
    updated: 'اپ ڈیٹ',
    spoken: {
      live: 'لائیو کوریج',
      sponsored: 'اشتہاری مواد',
      paid: 'صرف سبسکرائبرز کے لیے',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}، {duration}:',
    updatedAt: 'اپ ڈیٹ: {time}',
    updatedOn: 'اپ ڈیٹ: {time}',
    reading: {
      one: 'مطالعہ: {count} منٹ',
      other: 'مطالعہ: {count} منٹ',
    },
    comments: {
      one: '{count} تبصرہ',
      other: '{count} تبصرے',
    },
    ai: 'تحریر: مصنوعی ذہانت۔',
    aiReviewed: 'تحریر: مصنوعی ذہانت، نظرثانی: {name}۔',
    reviewed: 'نظرثانی: {name}۔',
  },
  recentList: {
    label: 'تازہ خبریں',
    empty: 'ابھی کوئی خبر نہیں۔',
    more: 'مزید دکھائیں',
    seeAll: 'سب دیکھیں',
    from: 'ماخذ: {source}',
    added: {
      one: 'مزید {count} خبر لوڈ ہوئی۔',
      other: 'مزید {count} خبریں لوڈ ہوئیں۔',
    },
  },
  recentListTools: {
    previous: 'پچھلی خبریں',
    next: 'اگلی خبریں',
    fresh: 'نئی',
    arrived: {
      one: '{count} نئی خبر۔',
      other: '{count} نئی خبریں۔',
    },
  },
  articleCard: {
    missing: 'یہ خبر اب دستیاب نہیں۔',
  },
  highlightsBox: {
    title: 'اہم نکات',
  },
  highlightsTools: {
    showAll: {
      one: 'مزید {count} دکھائیں',
      other: 'مزید {count} دکھائیں',
    },
    showFewer: 'کم دکھائیں',
    copy: 'کاپی کریں',
    share: 'شیئر کریں',
    copied: 'کاپی ہو گیا۔',
    copyFailed: 'کاپی نہ ہو سکا۔ متن خود منتخب کریں۔',
    shared: 'شیئر ہو گیا۔',
  },
  authorCard: {
    about: '{first}، {second}',
    unknown: 'مصنف کا نام درج نہیں۔',
    more: 'مزید',
    less: 'کم',
    email: 'ای میل',
    onNetwork: '\u200F{network} پر {name}',
    emailTo: '\u200F{name} کو ای میل',
    follow: '\u200F{name} کو فالو کریں',
    latest: '\u200F{name} کی تازہ تحریریں',
  },
} satisfies NewsWords;
