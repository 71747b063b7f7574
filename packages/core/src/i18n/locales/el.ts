import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Δεν ήταν δυνατή η φόρτωση των ειδήσεων.',
    unavailable: 'Οι ειδήσεις δεν είναι διαθέσιμες εδώ.',
    offline: 'Είστε εκτός σύνδεσης. Οι ειδήσεις θα φορτωθούν μόλις συνδεθείτε ξανά.',
    stale: 'Η ανανέωση απέτυχε. Αυτές είναι οι τελευταίες ειδήσεις που φορτώθηκαν.',
    retry: 'Δοκιμάστε ξανά',
    retrying: 'Νέα προσπάθεια…',
    newTab: '(ανοίγει σε νέα καρτέλα)',
  },
  item: {
    live: 'Ζωντανά',
    sponsored: 'Χορηγούμενο',
    paid: 'Μόνο για συνδρομητές',
    analysis: 'Ανάλυση',
    video: 'Βίντεο',
    audio: 'Ηχητικό',
    gallery: 'Φωτογραφίες',
    opinion: 'Άποψη',
    updated: 'Ενημερώθηκε',
    spoken: {
      live: 'Ζωντανή κάλυψη',
      sponsored: 'Χορηγούμενο περιεχόμενο',
      paid: 'Μόνο για συνδρομητές',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Ενημερώθηκε {time}',
    updatedOn: 'Ενημερώθηκε: {time}',
    reading: {
      one: 'Ανάγνωση: {count} λεπτό',
      other: 'Ανάγνωση: {count} λεπτά',
    },
    comments: {
      one: '{count} σχόλιο',
      other: '{count} σχόλια',
    },
    ai: 'Γράφτηκε από τεχνητή νοημοσύνη.',
    aiReviewed: 'Γράφτηκε από τεχνητή νοημοσύνη, έλεγχος: {name}.',
    reviewed: 'Έλεγχος: {name}.',
  },
  recentList: {
    label: 'Τελευταίες ειδήσεις',
    empty: 'Δεν υπάρχουν ακόμη ειδήσεις.',
    more: 'Περισσότερα',
    seeAll: 'Δείτε όλα',
    from: 'Πηγή: {source}',
    added: {
      one: 'Φορτώθηκε {count} ακόμη άρθρο.',
      other: 'Φορτώθηκαν {count} ακόμη άρθρα.',
    },
  },
  recentListTools: {
    previous: 'Προηγούμενα άρθρα',
    next: 'Επόμενα άρθρα',
    fresh: 'Νέο',
    arrived: {
      one: '{count} νέο άρθρο.',
      other: '{count} νέα άρθρα.',
    },
  },
  articleCard: {
    missing: 'Αυτό το άρθρο δεν είναι πλέον διαθέσιμο.',
  },
  highlightsBox: {
    title: 'Τα κυριότερα',
  },
  highlightsTools: {
    showAll: {
      one: 'Δείτε {count} ακόμη',
      other: 'Δείτε {count} ακόμη',
    },
    showFewer: 'Λιγότερα',
    copy: 'Αντιγραφή',
    share: 'Κοινοποίηση',
    copied: 'Αντιγράφηκε.',
    copyFailed: 'Η αντιγραφή απέτυχε. Επιλέξτε το κείμενο.',
    shared: 'Κοινοποιήθηκε.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Δεν αναφέρεται συντάκτης.',
    more: 'Περισσότερα',
    less: 'Λιγότερα',
    email: 'Email',
    onNetwork: '{name} στο {network}',
    emailTo: 'Email προς: {name}',
    follow: 'Ακολουθήστε: {name}',
    latest: 'Τελευταία άρθρα: {name}',
  },
} satisfies NewsWords;
