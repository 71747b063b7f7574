import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'یہ خبر اب دستیاب نہیں۔',
    forSubscribers: 'مکمل خبر {source} کے سبسکرائبرز کے لیے ہے۔',
    readOn: '\u200F{source} پر مزید پڑھیں',
    readOnThere: 'مکمل خبر پڑھیں',
    firstPublished: 'پہلی اشاعت: {source}',
    licence: 'لائسنس: {name}',
    contents: 'اس خبر میں',
    corrections: 'تصحیحات',
    topics: 'موضوعات',
    related: 'متعلقہ خبریں',
    showEmbed: '\u200F{service} کا مواد دکھائیں',
    openEmbed: '\u200F{service} پر کھولیں',
    table: 'جدول',
    elsewhere: '(دوسری ویب سائٹ پر لے جاتا ہے)',
    note: 'حاشیہ {mark}',
    close: 'بند کریں',
  },
} satisfies ArticleWords;
