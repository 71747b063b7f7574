import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'ข่าวนี้ไม่มีให้อ่านแล้ว',
    forSubscribers: 'ข่าวฉบับเต็มสำหรับสมาชิก {source}',
    readOn: 'อ่านต่อที่ {source}',
    readOnThere: 'อ่านข่าวฉบับเต็ม',
    firstPublished: 'เผยแพร่ครั้งแรกโดย {source}',
    licence: 'สัญญาอนุญาต: {name}',
    contents: 'ในข่าวนี้',
    corrections: 'แก้ไขข่าว',
    topics: 'หัวข้อ',
    related: 'ข่าวที่เกี่ยวข้อง',
    showEmbed: 'แสดงเนื้อหาจาก {service}',
    openEmbed: 'เปิดใน {service}',
    table: 'ตาราง',
    elsewhere: '(ไปยังเว็บไซต์อื่น)',
    note: 'หมายเหตุ {mark}',
    close: 'ปิด',
  },
} satisfies ArticleWords;
