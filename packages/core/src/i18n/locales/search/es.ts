import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Buscar',
    submit: 'Buscar',
    close: 'Cerrar',
    broken: 'La búsqueda no funciona ahora. Inténtelo de nuevo.',
  },
  searchResults: {
    results: 'Resultados de la búsqueda',
    searching: 'Buscando…',
    count: {
      one: '{count} resultado',
      many: '{count} resultados',
      other: '{count} resultados',
    },
    countMore: {
      one: 'Más de {count} resultado',
      many: 'Más de {count} resultados',
      other: 'Más de {count} resultados',
    },
    none: 'Sin resultados para «{query}».',
    short: {
      one: 'Escriba al menos {count} letra.',
      many: 'Escriba al menos {count} letras.',
      other: 'Escriba al menos {count} letras.',
    },
    notSearched: 'La búsqueda ha fallado.',
    notConnected: 'No tiene conexión. La búsqueda seguirá cuando la recupere.',
    again: 'Reintentar',
    showMore: 'Mostrar más',
    allResults: 'Todos los resultados',
    moreAdded: {
      one: '{count} resultado más.',
      many: '{count} resultados más.',
      other: '{count} resultados más.',
    },
    kind: 'Tipo',
    section: 'Sección',
    everything: 'Todo',
    sort: 'Orden',
    relevance: 'Relevancia',
    newest: 'Más recientes primero',
    kinds: {
      story: 'Noticias',
      page: 'Páginas',
      author: 'Autores',
      tag: 'Temas',
      category: 'Secciones',
    },
  },
} satisfies SearchWords;
