import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    numbered: '{name} {number}',
    failed: 'Uutisia ei voitu ladata.',
    unavailable: 'Uutiset eivät ole saatavilla täällä.',
    offline: 'Ei verkkoyhteyttä. Uutiset ladataan, kun yhteys palaa.',
    stale: 'Päivitys ei onnistunut. Nämä ovat viimeksi ladatut uutiset.',
    retry: 'Yritä uudelleen',
    retrying: 'Yritetään uudelleen…',
    newTab: '(avautuu uuteen välilehteen)',
  },
  item: {
    live: 'Live',
    sponsored: 'Kaupallinen yhteistyö',
    paid: 'Tilaajille',
    analysis: 'Analyysi',
    video: 'Video',
    audio: 'Audio',
    gallery: 'Kuvat',
    opinion: 'Mielipide',
    updated: 'Päivitetty',
    spoken: {
      live: 'Suora seuranta',
      sponsored: 'Kaupallinen yhteistyö',
      paid: 'Vain tilaajille',
    },
    spokenLabel: '{label}:',
    spokenDuration: '{label}, {duration}:',
    updatedAt: 'Päivitetty {time}',
    updatedOn: 'Päivitetty {time}',
    reading: {
      one: 'Lukuaika {count} min',
      other: 'Lukuaika {count} min',
    },
    comments: {
      one: '{count} kommentti',
      other: '{count} kommenttia',
    },
    ai: 'Tekoälyn kirjoittama.',
    aiReviewed: 'Tekoälyn kirjoittama, tarkistus: {name}.',
    reviewed: 'Tarkistus: {name}.',
  },
  recentList: {
    label: 'Tuoreimmat uutiset',
    empty: 'Ei vielä uutisia.',
    more: 'Näytä lisää',
    seeAll: 'Katso kaikki',
    from: 'Lähde: {source}',
    added: {
      one: 'Ladattiin {count} juttu lisää.',
      other: 'Ladattiin {count} juttua lisää.',
    },
  },
  recentListTools: {
    previous: 'Edelliset jutut',
    next: 'Seuraavat jutut',
    fresh: 'Uusi',
    arrived: {
      one: '{count} uusi juttu.',
      other: '{count} uutta juttua.',
    },
  },
  articleCard: {
    missing: 'Juttu ei ole enää saatavilla.',
  },
  highlightsBox: {
    title: 'Pääkohdat',
  },
  highlightsTools: {
    showAll: {
      one: 'Näytä {count} lisää',
      other: 'Näytä {count} lisää',
    },
    showFewer: 'Näytä vähemmän',
    copy: 'Kopioi',
    share: 'Jaa',
    copied: 'Kopioitu.',
    copyFailed: 'Kopiointi ei onnistunut. Valitse teksti itse.',
    shared: 'Jaettu.',
  },
  authorCard: {
    about: '{first}, {second}',
    unknown: 'Kirjoittajaa ei mainita.',
    more: 'Lisää',
    less: 'Vähemmän',
    email: 'Sähköposti',
    onNetwork: '{name} palvelussa {network}',
    emailTo: 'Sähköposti: {name}',
    follow: 'Seuraa: {name}',
    latest: 'Uusimmat jutut: {name}',
  },
} satisfies NewsWords;
