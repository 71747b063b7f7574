import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Bài viết này không còn nữa.',
    forSubscribers: 'Toàn bộ bài viết dành cho bạn đọc trả phí của {source}.',
    readOn: 'Đọc tiếp trên {source}',
    readOnThere: 'Đọc toàn bộ bài viết',
    firstPublished: 'Đăng lần đầu trên {source}',
    licence: 'Giấy phép: {name}',
    contents: 'Trong bài này',
    corrections: 'Đính chính',
    topics: 'Chủ đề',
    related: 'Tin liên quan',
    showEmbed: 'Hiện nội dung từ {service}',
    openEmbed: 'Mở trên {service}',
    table: 'Bảng',
    elsewhere: '(dẫn đến trang khác)',
    note: 'Chú thích {mark}',
    close: 'Đóng',
  },
} satisfies ArticleWords;
