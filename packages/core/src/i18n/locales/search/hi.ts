import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'खोज',
    submit: 'खोजें',
    close: 'बंद करें',
    broken: 'खोज अभी काम नहीं कर रही है। फिर कोशिश करें।',
  },
  searchResults: {
    results: 'खोज के नतीजे',
    searching: 'खोज जारी है…',
    count: {
      one: '{count} नतीजा',
      other: '{count} नतीजे',
    },
    countMore: {
      one: '{count} से ज़्यादा नतीजे',
      other: '{count} से ज़्यादा नतीजे',
    },
    none: '\u200E“{query}” के लिए कुछ नहीं मिला।',
    short: {
      one: 'कम से कम {count} अक्षर लिखें।',
      other: 'कम से कम {count} अक्षर लिखें।',
    },
    notSearched: 'खोज नहीं हो सकी।',
    notConnected: 'आप ऑफ़लाइन हैं। इंटरनेट जुड़ते ही खोज जारी रहेगी।',
    again: 'फिर कोशिश करें',
    showMore: 'और दिखाएँ',
    allResults: 'सभी नतीजे',
    moreAdded: {
      one: '{count} और नतीजा।',
      other: '{count} और नतीजे।',
    },
    kind: 'प्रकार',
    section: 'सेक्शन',
    everything: 'सभी',
    sort: 'क्रम',
    relevance: 'सबसे सटीक',
    newest: 'सबसे नए पहले',
    kinds: {
      story: 'ख़बरें',
      page: 'पेज',
      author: 'लेखक',
      tag: 'विषय',
      category: 'सेक्शन',
    },
  },
} satisfies SearchWords;
