import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'این مطلب دیگر در دسترس نیست.',
    forSubscribers: 'متن کامل ویژهٔ مشترکان {source} است.',
    readOn: 'ادامه در {source}',
    readOnThere: 'خواندن متن کامل',
    firstPublished: 'نخستین انتشار: {source}',
    licence: 'مجوز: {name}',
    contents: 'در این مطلب',
    corrections: 'اصلاحیه‌ها',
    topics: 'موضوعات',
    related: 'مطالب مرتبط',
    showEmbed: 'نمایش محتوای {service}',
    openEmbed: 'باز کردن در {service}',
    table: 'جدول',
    elsewhere: '(به وب‌سایت دیگری می‌رود)',
    note: 'پانوشت {mark}',
    close: 'بستن',
  },
} satisfies ArticleWords;
