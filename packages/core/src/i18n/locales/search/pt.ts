import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Pesquisa',
    submit: 'Pesquisar',
    close: 'Fechar',
    broken: 'De momento, a pesquisa não funciona. Tente de novo.',
  },
  searchResults: {
    results: 'Resultados da pesquisa',
    searching: 'A pesquisar…',
    count: {
      one: '{count} resultado',
      many: '{count} resultados',
      other: '{count} resultados',
    },
    countMore: {
      one: 'Mais de {count} resultado',
      many: 'Mais de {count} resultados',
      other: 'Mais de {count} resultados',
    },
    none: 'Sem resultados para «{query}».',
    short: {
      one: 'Escreva pelo menos {count} letra.',
      many: 'Escreva pelo menos {count} letras.',
      other: 'Escreva pelo menos {count} letras.',
    },
    notSearched: 'A pesquisa falhou.',
    notConnected: 'Está sem ligação. A pesquisa continua quando a ligação voltar.',
    again: 'Tentar de novo',
    showMore: 'Mostrar mais',
    allResults: 'Todos os resultados',
    moreAdded: {
      one: 'Mais {count} resultado.',
      many: 'Mais {count} resultados.',
      other: 'Mais {count} resultados.',
    },
    kind: 'Tipo',
    section: 'Secção',
    everything: 'Tudo',
    sort: 'Ordenar por',
    relevance: 'Relevância',
    newest: 'Mais recentes primeiro',
    kinds: {
      story: 'Artigos',
      page: 'Páginas',
      author: 'Autores',
      tag: 'Temas',
      category: 'Secções',
    },
  },
} satisfies SearchWords;
