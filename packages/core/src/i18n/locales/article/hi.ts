import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'यह ख़बर अब उपलब्ध नहीं है।',
    forSubscribers: 'पूरी ख़बर {source} के सदस्यों के लिए है।',
    readOn: '{source} पर आगे पढ़ें',
    readOnThere: 'पूरी ख़बर पढ़ें',
    firstPublished: 'मूल प्रकाशन: {source}',
    licence: 'लाइसेंस: {name}',
    contents: 'इस ख़बर में',
    corrections: 'भूल-सुधार',
    topics: 'विषय',
    related: 'संबंधित ख़बरें',
    showEmbed: '{service} की सामग्री दिखाएँ',
    openEmbed: '{service} पर खोलें',
    table: 'तालिका',
    elsewhere: '(दूसरी वेबसाइट पर ले जाता है)',
    note: 'पाद-टिप्पणी {mark}',
    close: 'बंद करें',
  },
} satisfies ArticleWords;
