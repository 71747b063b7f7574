import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: '検索',
    submit: '検索',
    close: '閉じる',
    broken: '現在検索できません。もう一度お試しください。',
  },
  searchResults: {
    results: '検索結果',
    searching: '検索中…',
    count: {
      other: '{count}件',
    },
    countMore: {
      other: '{count}件以上',
    },
    none: '\u200E「{query}」に一致する結果はありません。',
    short: {
      other: '{count}文字以上入力してください。',
    },
    notSearched: '検索できませんでした。',
    notConnected: 'オフラインです。接続が戻ると検索を続けます。',
    again: '再試行',
    showMore: 'もっと見る',
    allResults: 'すべての結果',
    moreAdded: {
      other: 'さらに{count}件。',
    },
    kind: '種類',
    section: '分野',
    everything: 'すべて',
    sort: '並び順',
    relevance: '関連度順',
    newest: '新しい順',
    kinds: {
      story: '記事',
      page: 'ページ',
      author: '執筆者',
      tag: 'トピック',
      category: '分野',
    },
  },
} satisfies SearchWords;
