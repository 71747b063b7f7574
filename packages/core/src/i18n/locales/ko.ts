import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: '뉴스를 불러오지 못했습니다.',
    unavailable: '여기에서는 뉴스를 볼 수 없습니다.',
    offline: '오프라인 상태입니다. 다시 연결되면 뉴스를 불러옵니다.',
    stale: '새로 고치지 못했습니다. 마지막으로 불러온 뉴스입니다.',
    retry: '다시 시도',
    retrying: '다시 시도하는 중…',
    newTab: '(새 탭에서 열림)',
  },
  item: {
    live: '실시간',
    sponsored: '광고',
    paid: '구독자 전용',
    analysis: '분석',
    video: '영상',
    audio: '오디오',
    gallery: '사진',
    opinion: '오피니언',
    updated: '업데이트',
    spoken: {
      live: '실시간 보도',
      sponsored: '후원 콘텐츠',
      paid: '구독자 전용 기사',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: '{time} 업데이트',
    updatedOn: '{time} 업데이트',
    reading: {
      other: '읽는 시간 {count}분',
    },
    comments: {
      other: '댓글 {count}개',
    },
    ai: 'AI가 작성했습니다.',
    aiReviewed: 'AI 작성, 검토: {name}.',
    reviewed: '검토: {name}.',
  },
  recentList: {
    label: '최신 뉴스',
    empty: '아직 뉴스가 없습니다.',
    more: '더 보기',
    seeAll: '전체 보기',
    from: '출처: {source}',
    added: {
      other: '기사 {count}건을 더 불러왔습니다.',
    },
  },
  recentListTools: {
    previous: '이전 기사',
    next: '다음 기사',
    fresh: '새 소식',
    arrived: {
      other: '새 기사 {count}건이 있습니다.',
    },
  },
  articleCard: {
    missing: '이 기사는 더 이상 볼 수 없습니다.',
  },
  highlightsBox: {
    title: '핵심 요약',
  },
  highlightsTools: {
    showAll: {
      other: '{count}개 더 보기',
    },
    showFewer: '간단히 보기',
    copy: '복사',
    share: '공유',
    copied: '복사했습니다.',
    copyFailed: '복사하지 못했습니다. 글을 직접 선택해 주세요.',
    shared: '공유했습니다.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: '작성자 정보가 없습니다.',
    more: '더 보기',
    less: '접기',
    email: '이메일',
    onNetwork: '{network}의 {name}',
    emailTo: '이메일: {name}',
    follow: '{name} 팔로우',
    latest: '{name}의 최신 기사',
  },
} satisfies NewsWords;
