import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: '이 기사는 더 이상 볼 수 없습니다.',
    forSubscribers: '전문은 {source} 구독자에게 제공됩니다.',
    readOn: '{source}에서 계속 읽기',
    readOnThere: '기사 전문 읽기',
    firstPublished: '최초 게재: {source}',
    licence: '라이선스: {name}',
    contents: '이 기사의 내용',
    corrections: '정정',
    topics: '주제',
    related: '관련 기사',
    showEmbed: '{service} 콘텐츠 보기',
    openEmbed: '{service}에서 열기',
    table: '표',
    elsewhere: '(다른 사이트로 이동)',
    note: '주 {mark}',
    close: '닫기',
  },
} satisfies ArticleWords;
