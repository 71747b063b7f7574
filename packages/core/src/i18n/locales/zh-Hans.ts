import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: '新闻加载失败。',
    offline: '您已离线。恢复连接后将自动加载新闻。',
    stale: '刷新失败，以下为最近一次加载的内容。',
    retry: '重试',
    retrying: '正在重试…',
    newTab: '（在新标签页中打开）',
  },
  item: {
    live: '直播',
    sponsored: '赞助内容',
    paid: '订阅者专享',
    analysis: '分析',
    video: '视频',
    updated: '已更新',
    spoken: { live: '正在直播', sponsored: '赞助内容', paid: '仅限订阅者' },
    updatedAt: '{time}更新',
    updatedOn: '{time}更新',
    reading: { other: '阅读约 {count} 分钟' },
    ai: '本文由人工智能撰写。',
    aiReviewed: '本文由人工智能撰写，{name}审核。',
    reviewed: '{name}审核。',
  },
  recentList: {
    label: '最新新闻',
    empty: '暂无新闻。',
    more: '显示更多',
    seeAll: '查看全部',
    added: { other: '已加载另外 {count} 条新闻。' },
  },
  articleCard: {
    missing: '这篇报道已无法查看。',
  },
  highlightsBox: {
    title: '要点',
  },
  highlightsTools: {
    showAll: { other: '再显示 {count} 条' },
    showFewer: '收起',
    copy: '复制',
    share: '分享',
    copied: '已复制。',
    copyFailed: '复制失败，请选中文字后复制。',
    shared: '已分享。',
  },
  authorCard: {
    unknown: '未注明作者。',
    more: '更多',
    less: '收起',
    email: '电子邮件',
    onNetwork: '{name} 的 {network}',
    emailTo: '给 {name} 发邮件',
    follow: '关注 {name}',
    latest: '{name} 的最新报道',
  },
} satisfies NewsWords;
