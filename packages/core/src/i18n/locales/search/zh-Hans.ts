import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: '搜索',
    submit: '搜索',
    close: '关闭',
    broken: '目前无法搜索，请重试。',
  },
  searchResults: {
    results: '搜索结果',
    searching: '正在搜索…',
    count: { other: '{count} 条结果' },
    countMore: { other: '超过 {count} 条结果' },
    none: '没有找到与“{query}”相关的内容。',
    short: { other: '请至少输入 {count} 个字符。' },
    notSearched: '搜索失败。',
    notConnected: '您已离线。恢复连接后将继续搜索。',
    again: '重试',
    showMore: '显示更多',
    allResults: '全部结果',
    moreAdded: { other: '已再显示 {count} 条结果。' },
    kind: '类型',
    section: '栏目',
    everything: '全部',
    sort: '排序',
    relevance: '最相关',
    newest: '最新优先',
    kinds: { story: '报道', page: '页面', author: '作者', tag: '话题', category: '栏目' },
  },
} satisfies SearchWords;
