import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Tìm kiếm',
    submit: 'Tìm',
    close: 'Đóng',
    broken: 'Hiện không tìm kiếm được. Hãy thử lại.',
  },
  searchResults: {
    results: 'Kết quả tìm kiếm',
    searching: 'Đang tìm…',
    count: {
      other: '{count} kết quả',
    },
    countMore: {
      other: 'Hơn {count} kết quả',
    },
    none: 'Không tìm thấy gì cho “{query}”.',
    short: {
      other: 'Hãy nhập ít nhất {count} chữ cái.',
    },
    notSearched: 'Không tìm kiếm được.',
    notConnected: 'Bạn đang ngoại tuyến. Sẽ tìm tiếp khi có kết nối trở lại.',
    again: 'Thử lại',
    showMore: 'Xem thêm',
    allResults: 'Tất cả kết quả',
    moreAdded: {
      other: 'Thêm {count} kết quả.',
    },
    kind: 'Loại',
    section: 'Chuyên mục',
    everything: 'Tất cả',
    sort: 'Sắp xếp',
    relevance: 'Phù hợp nhất',
    newest: 'Mới nhất trước',
    kinds: {
      story: 'Bài viết',
      page: 'Trang',
      author: 'Tác giả',
      tag: 'Chủ đề',
      category: 'Chuyên mục',
    },
  },
} satisfies SearchWords;
