import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'โหลดข่าวไม่สำเร็จ',
    unavailable: 'ไม่สามารถแสดงข่าวที่นี่ได้',
    offline: 'คุณออฟไลน์อยู่ ข่าวจะโหลดเมื่อกลับมาออนไลน์',
    stale: 'รีเฟรชไม่สำเร็จ นี่คือข่าวล่าสุดที่โหลดไว้',
    retry: 'ลองอีกครั้ง',
    retrying: 'กำลังลองอีกครั้ง…',
    newTab: '(เปิดในแท็บใหม่)',
  },
  item: {
    live: 'สด',
    sponsored: 'ผู้สนับสนุน',
    paid: 'เฉพาะสมาชิก',
    analysis: 'วิเคราะห์',
    video: 'วิดีโอ',
    audio: 'เสียง',
    gallery: 'ภาพ',
    opinion: 'ความเห็น',
    updated: 'อัปเดต',
    spoken: {
      live: 'รายงานสด',
      sponsored: 'เนื้อหาที่ได้รับการสนับสนุน',
      paid: 'สำหรับสมาชิกเท่านั้น',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'อัปเดต {time}',
    updatedOn: 'อัปเดต {time}',
    reading: {
      other: 'อ่าน {count} นาที',
    },
    comments: {
      other: '{count} ความคิดเห็น',
    },
    ai: 'เขียนโดยเอไอ',
    aiReviewed: 'เขียนโดยเอไอ ตรวจทานโดย {name}',
    reviewed: 'ตรวจทานโดย {name}',
  },
  recentList: {
    label: 'ข่าวล่าสุด',
    empty: 'ยังไม่มีข่าว',
    more: 'ดูเพิ่มเติม',
    seeAll: 'ดูทั้งหมด',
    from: 'ที่มา: {source}',
    added: {
      other: 'โหลดเพิ่มอีก {count} ข่าว',
    },
  },
  recentListTools: {
    previous: 'ข่าวก่อนหน้า',
    next: 'ข่าวถัดไป',
    fresh: 'ใหม่',
    arrived: {
      other: 'ข่าวใหม่ {count} ข่าว',
    },
  },
  articleCard: {
    missing: 'ข่าวนี้ไม่มีให้อ่านแล้ว',
  },
  highlightsBox: {
    title: 'ประเด็นสำคัญ',
  },
  highlightsTools: {
    showAll: {
      other: 'แสดงอีก {count} รายการ',
    },
    showFewer: 'แสดงน้อยลง',
    copy: 'คัดลอก',
    share: 'แชร์',
    copied: 'คัดลอกแล้ว',
    copyFailed: 'คัดลอกไม่สำเร็จ โปรดเลือกข้อความเอง',
    shared: 'แชร์แล้ว',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'ไม่ได้ระบุชื่อผู้เขียน',
    more: 'เพิ่มเติม',
    less: 'ย่อ',
    email: 'อีเมล',
    onNetwork: '{name} บน {network}',
    emailTo: 'อีเมล: {name}',
    follow: 'ติดตาม {name}',
    latest: 'ล่าสุดจาก {name}',
  },
} satisfies NewsWords;
