import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: '这篇报道已无法查看。',
    forSubscribers: '全文仅供 {source} 的订阅者阅读。',
    readOn: '前往 {source} 阅读全文',
    readOnThere: '阅读全文',
    firstPublished: '首发于 {source}',
    licence: '许可：{name}',
    contents: '本文内容',
    corrections: '更正',
    topics: '话题',
    related: '相关报道',
    showEmbed: '显示来自 {service} 的内容',
    openEmbed: '在 {service} 上打开',
    table: '表格',
    elsewhere: '（前往其他网站）',
    note: '注释 {mark}',
    close: '关闭',
  },
} satisfies ArticleWords;
