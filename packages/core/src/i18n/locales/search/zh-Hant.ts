import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: '搜尋',
    submit: '搜尋',
    close: '關閉',
    broken: '目前無法搜尋，請再試一次。',
  },
  searchResults: {
    results: '搜尋結果',
    searching: '搜尋中…',
    count: {
      other: '{count} 筆結果',
    },
    countMore: {
      other: '超過 {count} 筆結果',
    },
    none: '找不到「{query}」的結果。',
    short: {
      other: '請至少輸入 {count} 個字。',
    },
    notSearched: '搜尋失敗。',
    notConnected: '您目前離線。恢復連線後會繼續搜尋。',
    again: '再試一次',
    showMore: '顯示更多',
    allResults: '所有結果',
    moreAdded: {
      other: '已再顯示 {count} 筆結果。',
    },
    kind: '類型',
    section: '版面',
    everything: '全部',
    sort: '排序',
    relevance: '最相關',
    newest: '最新優先',
    kinds: {
      story: '新聞',
      page: '頁面',
      author: '作者',
      tag: '主題',
      category: '版面',
    },
  },
} satisfies SearchWords;
