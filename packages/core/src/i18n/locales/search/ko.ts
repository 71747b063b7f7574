import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: '검색',
    submit: '검색',
    close: '닫기',
    broken: '지금은 검색할 수 없습니다. 다시 시도해 주세요.',
  },
  searchResults: {
    results: '검색 결과',
    searching: '검색 중…',
    count: {
      other: '결과 {count}건',
    },
    countMore: {
      other: '결과 {count}건 이상',
    },
    none: '\u200E‘{query}’에 대한 결과가 없습니다.',
    short: {
      other: '{count}글자 이상 입력해 주세요.',
    },
    notSearched: '검색하지 못했습니다.',
    notConnected: '오프라인 상태입니다. 다시 연결되면 검색을 계속합니다.',
    again: '다시 시도',
    showMore: '더 보기',
    allResults: '전체 결과',
    moreAdded: {
      other: '결과 {count}건 추가.',
    },
    kind: '유형',
    section: '분야',
    everything: '전체',
    sort: '정렬',
    relevance: '관련도순',
    newest: '최신순',
    kinds: {
      story: '기사',
      page: '페이지',
      author: '작성자',
      tag: '주제',
      category: '분야',
    },
  },
} satisfies SearchWords;
