import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Αυτό το άρθρο δεν είναι πλέον διαθέσιμο.',
    forSubscribers: 'Ολόκληρο το άρθρο διατίθεται σε συνδρομητές: {source}.',
    readOn: 'Συνέχεια στον ιστότοπο {source}',
    readOnThere: 'Διαβάστε ολόκληρο το άρθρο',
    firstPublished: 'Πρώτη δημοσίευση: {source}',
    licence: 'Άδεια: {name}',
    contents: 'Σε αυτό το άρθρο',
    corrections: 'Διορθώσεις',
    topics: 'Θέματα',
    related: 'Σχετικά άρθρα',
    showEmbed: 'Εμφάνιση περιεχομένου από {service}',
    openEmbed: 'Άνοιγμα στο {service}',
    table: 'Πίνακας',
    elsewhere: '(οδηγεί σε άλλον ιστότοπο)',
    note: 'Σημείωση {mark}',
    close: 'Κλείσιμο',
  },
} satisfies ArticleWords;
