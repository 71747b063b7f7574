import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: '無法載入新聞。',
    unavailable: '此處無法查看新聞。',
    offline: '您目前離線。恢復連線後會載入新聞。',
    stale: '無法更新，以下是最近載入的新聞。',
    retry: '再試一次',
    retrying: '正在重試…',
    newTab: '（在新分頁開啟）',
  },
  item: {
    live: '直播',
    sponsored: '贊助',
    paid: '訂閱者限定',
    analysis: '分析',
    video: '影片',
    audio: '音訊',
    gallery: '圖輯',
    opinion: '評論',
    updated: '更新',
    spoken: {
      live: '即時報導',
      sponsored: '贊助內容',
      paid: '訂閱者限定內容',
    },
    spokenLabel: '{label}：',
    spokenDuration: '{label}，{duration}：',
    updatedAt: '{time}更新',
    updatedOn: '{time}更新',
    reading: {
      other: '閱讀時間 {count} 分鐘',
    },
    comments: {
      other: '{count} 則留言',
    },
    ai: '由 AI 撰寫。',
    aiReviewed: '由 AI 撰寫，由 {name} 審閱。',
    reviewed: '由 {name} 審閱。',
  },
  recentList: {
    label: '最新消息',
    empty: '目前沒有新聞。',
    more: '顯示更多',
    seeAll: '查看全部',
    from: '來源：{source}',
    added: {
      other: '又載入了 {count} 則新聞。',
    },
  },
  recentListTools: {
    previous: '上一組新聞',
    next: '下一組新聞',
    fresh: '新',
    arrived: {
      other: '新增 {count} 則新聞。',
    },
  },
  articleCard: {
    missing: '這則新聞已無法閱讀。',
  },
  highlightsBox: {
    title: '重點',
  },
  highlightsTools: {
    showAll: {
      other: '再顯示 {count} 項',
    },
    showFewer: '收合',
    copy: '複製',
    share: '分享',
    copied: '已複製。',
    copyFailed: '無法複製，請改為選取文字。',
    shared: '已分享。',
  },
  authorCard: {
    about: '{first}，{second}',
    unknown: '沒有作者資料。',
    more: '更多',
    less: '收合',
    email: '電子郵件',
    onNetwork: '{network}上的{name}',
    emailTo: '電子郵件：{name}',
    follow: '追蹤{name}',
    latest: '{name}的最新文章',
  },
} satisfies NewsWords;
