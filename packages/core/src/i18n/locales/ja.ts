import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'ニュースを読み込めませんでした。',
    unavailable: 'ここではニュースをご覧いただけません。',
    offline: 'オフラインです。接続が戻ると読み込みます。',
    stale: '更新できませんでした。最後に読み込んだニュースです。',
    retry: '再試行',
    retrying: '再試行中…',
    newTab: '（新しいタブで開きます）',
  },
  item: {
    live: 'ライブ',
    sponsored: '広告',
    paid: '有料会員限定',
    analysis: '解説',
    video: '動画',
    audio: '音声',
    gallery: '写真',
    opinion: 'オピニオン',
    updated: '更新',
    spoken: {
      live: 'ライブ更新中',
      sponsored: 'スポンサー記事',
      paid: '有料会員限定記事',
    },
    spokenLabel: '{label}：',
    spokenDuration: '{label}、{duration}：',
    updatedAt: '{time}に更新',
    updatedOn: '{time}更新',
    reading: {
      other: '約{count}分で読めます',
    },
    comments: {
      other: 'コメント{count}件',
    },
    ai: 'AIが執筆しました。',
    aiReviewed: 'AIが執筆、確認：{name}。',
    reviewed: '確認：{name}。',
  },
  recentList: {
    label: '最新ニュース',
    empty: 'ニュースはまだありません。',
    more: 'もっと見る',
    seeAll: 'すべて見る',
    from: '配信元：{source}',
    added: {
      other: 'さらに{count}件を読み込みました。',
    },
  },
  recentListTools: {
    previous: '前の記事',
    next: '次の記事',
    fresh: '新着',
    arrived: {
      other: '新着記事が{count}件あります。',
    },
  },
  articleCard: {
    missing: 'この記事は現在ご覧いただけません。',
  },
  highlightsBox: {
    title: 'ポイント',
  },
  highlightsTools: {
    showAll: {
      other: 'あと{count}件を表示',
    },
    showFewer: '表示を減らす',
    copy: 'コピー',
    share: '共有',
    copied: 'コピーしました。',
    copyFailed: 'コピーできませんでした。文章を選択してください。',
    shared: '共有しました。',
  },
  authorCard: {
    about: '{first}、{second}',
    unknown: '執筆者の情報がありません。',
    more: 'もっと見る',
    less: '閉じる',
    email: 'メール',
    onNetwork: '{network}の{name}',
    emailTo: 'メール：{name}',
    follow: '{name}をフォロー',
    latest: '{name}の最新記事',
  },
} satisfies NewsWords;
