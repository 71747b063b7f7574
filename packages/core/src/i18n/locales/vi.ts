import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Không tải được tin.',
    unavailable: 'Không xem được tin ở đây.',
    offline: 'Bạn đang ngoại tuyến. Tin sẽ được tải khi có kết nối trở lại.',
    stale: 'Không cập nhật được. Đây là những tin đã tải gần nhất.',
    retry: 'Thử lại',
    retrying: 'Đang thử lại…',
    newTab: '(mở trong thẻ mới)',
  },
  item: {
    live: 'Trực tiếp',
    sponsored: 'Tài trợ',
    paid: 'Dành cho bạn đọc trả phí',
    analysis: 'Phân tích',
    video: 'Video',
    audio: 'Âm thanh',
    gallery: 'Ảnh',
    opinion: 'Quan điểm',
    updated: 'Cập nhật',
    spoken: {
      live: 'Tường thuật trực tiếp',
      sponsored: 'Nội dung được tài trợ',
      paid: 'Dành cho bạn đọc trả phí',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Cập nhật {time}',
    updatedOn: 'Cập nhật {time}',
    reading: {
      other: '{count} phút đọc',
    },
    comments: {
      other: '{count} bình luận',
    },
    ai: 'Bài do AI viết.',
    aiReviewed: 'Bài do AI viết, duyệt bài: {name}.',
    reviewed: 'Duyệt bài: {name}.',
  },
  recentList: {
    label: 'Tin mới nhất',
    empty: 'Chưa có tin.',
    more: 'Xem thêm',
    seeAll: 'Xem tất cả',
    from: 'Nguồn: {source}',
    added: {
      other: 'Đã tải thêm {count} tin.',
    },
  },
  recentListTools: {
    previous: 'Tin trước',
    next: 'Tin tiếp theo',
    fresh: 'Mới',
    arrived: {
      other: '{count} tin mới.',
    },
  },
  articleCard: {
    missing: 'Bài viết này không còn nữa.',
  },
  highlightsBox: {
    title: 'Điểm chính',
  },
  highlightsTools: {
    showAll: {
      other: 'Xem thêm {count}',
    },
    showFewer: 'Thu gọn',
    copy: 'Sao chép',
    share: 'Chia sẻ',
    copied: 'Đã sao chép.',
    copyFailed: 'Không sao chép được. Hãy tự chọn văn bản.',
    shared: 'Đã chia sẻ.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Không ghi tên tác giả.',
    more: 'Xem thêm',
    less: 'Thu gọn',
    email: 'Email',
    onNetwork: '{name} trên {network}',
    emailTo: 'Gửi email cho {name}',
    follow: 'Theo dõi {name}',
    latest: 'Bài mới nhất của {name}',
  },
} satisfies NewsWords;
