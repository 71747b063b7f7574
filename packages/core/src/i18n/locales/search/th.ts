import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'ค้นหา',
    submit: 'ค้นหา',
    close: 'ปิด',
    broken: 'ขณะนี้ค้นหาไม่ได้ โปรดลองอีกครั้ง',
  },
  searchResults: {
    results: 'ผลการค้นหา',
    searching: 'กำลังค้นหา…',
    count: {
      other: '{count} รายการ',
    },
    countMore: {
      other: 'มากกว่า {count} รายการ',
    },
    none: 'ไม่พบผลลัพธ์สำหรับ “{query}”',
    short: {
      other: 'พิมพ์อย่างน้อย {count} ตัวอักษร',
    },
    notSearched: 'ค้นหาไม่สำเร็จ',
    notConnected: 'คุณออฟไลน์อยู่ จะค้นหาต่อเมื่อกลับมาออนไลน์',
    again: 'ลองอีกครั้ง',
    showMore: 'ดูเพิ่มเติม',
    allResults: 'ผลลัพธ์ทั้งหมด',
    moreAdded: {
      other: 'เพิ่มอีก {count} รายการ',
    },
    kind: 'ประเภท',
    section: 'หมวด',
    everything: 'ทั้งหมด',
    sort: 'เรียงตาม',
    relevance: 'ตรงที่สุด',
    newest: 'ใหม่สุดก่อน',
    kinds: {
      story: 'ข่าว',
      page: 'หน้า',
      author: 'ผู้เขียน',
      tag: 'หัวข้อ',
      category: 'หมวด',
    },
  },
} satisfies SearchWords;
