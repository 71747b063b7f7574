import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: '這則新聞已無法閱讀。',
    forSubscribers: '全文限 {source} 訂閱者閱讀。',
    readOn: '在 {source} 繼續閱讀',
    readOnThere: '閱讀全文',
    firstPublished: '首刊於 {source}',
    licence: '授權：{name}',
    contents: '本文內容',
    corrections: '更正',
    topics: '主題',
    related: '相關新聞',
    showEmbed: '顯示 {service} 的內容',
    openEmbed: '在 {service} 開啟',
    table: '表格',
    elsewhere: '（前往其他網站）',
    note: '註 {mark}',
    close: '關閉',
  },
} satisfies ArticleWords;
