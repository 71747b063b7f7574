import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'ख़बरें लोड नहीं हो सकीं।',
    unavailable: 'ख़बरें यहाँ उपलब्ध नहीं हैं।',
    offline: 'आप ऑफ़लाइन हैं। इंटरनेट जुड़ते ही ख़बरें लोड हो जाएँगी।',
    stale: 'अपडेट नहीं हो सका। ये पिछली बार लोड हुई ख़बरें हैं।',
    retry: 'फिर कोशिश करें',
    retrying: 'फिर कोशिश हो रही है…',
    newTab: '(नए टैब में खुलेगा)',
  },
  item: {
    live: 'लाइव',
    sponsored: 'प्रायोजित',
    paid: 'सिर्फ़ सदस्यों के लिए',
    analysis: 'विश्लेषण',
    video: 'वीडियो',
    audio: 'ऑडियो',
    gallery: 'तस्वीरें',
    opinion: 'विचार',
    updated: 'अपडेट',
    spoken: {
      live: 'लाइव कवरेज',
      sponsored: 'प्रायोजित सामग्री',
      paid: 'सिर्फ़ सदस्यों के लिए',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'अपडेट: {time}',
    updatedOn: 'अपडेट: {time}',
    reading: {
      one: '{count} मिनट में पढ़ें',
      other: '{count} मिनट में पढ़ें',
    },
    comments: {
      one: '{count} टिप्पणी',
      other: '{count} टिप्पणियाँ',
    },
    ai: 'लेखन: एआई।',
    aiReviewed: 'लेखन: एआई, समीक्षा: {name}।',
    reviewed: 'समीक्षा: {name}।',
  },
  recentList: {
    label: 'ताज़ा ख़बरें',
    empty: 'अभी कोई ख़बर नहीं है।',
    more: 'और दिखाएँ',
    seeAll: 'सभी देखें',
    from: 'स्रोत: {source}',
    added: {
      one: '{count} और ख़बर लोड हुई।',
      other: '{count} और ख़बरें लोड हुईं।',
    },
  },
  recentListTools: {
    previous: 'पिछली ख़बरें',
    next: 'अगली ख़बरें',
    fresh: 'नई',
    arrived: {
      one: '{count} नई ख़बर।',
      other: '{count} नई ख़बरें।',
    },
  },
  articleCard: {
    missing: 'यह ख़बर अब उपलब्ध नहीं है।',
  },
  highlightsBox: {
    title: 'मुख्य बातें',
  },
  highlightsTools: {
    showAll: {
      one: '{count} और दिखाएँ',
      other: '{count} और दिखाएँ',
    },
    showFewer: 'कम दिखाएँ',
    copy: 'कॉपी करें',
    share: 'शेयर करें',
    copied: 'कॉपी हो गया।',
    copyFailed: 'कॉपी नहीं हो सका। टेक्स्ट को ख़ुद चुनें।',
    shared: 'शेयर हो गया।',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'लेखक का नाम नहीं दिया गया है।',
    more: 'और',
    less: 'कम',
    email: 'ईमेल',
    onNetwork: '{network} पर {name}',
    emailTo: '{name} को ईमेल करें',
    follow: '{name} को फ़ॉलो करें',
    latest: '{name} की ताज़ा ख़बरें',
  },
} satisfies NewsWords;
