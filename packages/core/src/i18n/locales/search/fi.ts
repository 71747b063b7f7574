import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Haku',
    submit: 'Hae',
    close: 'Sulje',
    broken: 'Haku ei toimi juuri nyt. Yritä uudelleen.',
  },
  searchResults: {
    results: 'Hakutulokset',
    searching: 'Haetaan…',
    count: {
      one: '{count} tulos',
      other: '{count} tulosta',
    },
    countMore: {
      one: 'Yli {count} tulos',
      other: 'Yli {count} tulosta',
    },
    none: 'Ei tuloksia haulle ”{query}”.',
    short: {
      one: 'Kirjoita vähintään {count} kirjain.',
      other: 'Kirjoita vähintään {count} kirjainta.',
    },
    notSearched: 'Haku ei onnistunut.',
    notConnected: 'Ei verkkoyhteyttä. Haku jatkuu, kun yhteys palaa.',
    again: 'Yritä uudelleen',
    showMore: 'Näytä lisää',
    allResults: 'Kaikki tulokset',
    moreAdded: {
      one: '{count} tulos lisää.',
      other: '{count} tulosta lisää.',
    },
    kind: 'Tyyppi',
    section: 'Osasto',
    everything: 'Kaikki',
    sort: 'Järjestys',
    relevance: 'Osuvimmat',
    newest: 'Uusimmat ensin',
    kinds: {
      story: 'Jutut',
      page: 'Sivut',
      author: 'Kirjoittajat',
      tag: 'Aiheet',
      category: 'Osastot',
    },
  },
} satisfies SearchWords;
