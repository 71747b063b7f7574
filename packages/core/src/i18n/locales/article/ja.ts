import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'この記事は現在ご覧いただけません。',
    forSubscribers: '全文は{source}の有料会員限定です。',
    readOn: '{source}で続きを読む',
    readOnThere: '全文を読む',
    firstPublished: '初出：{source}',
    licence: 'ライセンス：{name}',
    contents: 'この記事の内容',
    corrections: '訂正',
    topics: 'トピック',
    related: '関連記事',
    showEmbed: '{service}の内容を表示',
    openEmbed: '{service}で開く',
    table: '表',
    elsewhere: '（別のサイトへ移動します）',
    note: '注{mark}',
    close: '閉じる',
  },
} satisfies ArticleWords;
