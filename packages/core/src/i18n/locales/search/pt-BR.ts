import type { SearchWords } from '../../locale-table.js';

export default {
  searchBox: {
    label: 'Busca',
    submit: 'Buscar',
    close: 'Fechar',
    broken: 'A busca não está funcionando agora. Tente de novo.',
  },
  searchResults: {
    results: 'Resultados da busca',
    searching: 'Buscando…',
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
    none: 'Nenhum resultado para “{query}”.',
    short: {
      one: 'Digite pelo menos {count} letra.',
      many: 'Digite pelo menos {count} letras.',
      other: 'Digite pelo menos {count} letras.',
    },
    notSearched: 'A busca não funcionou.',
    notConnected: 'Você está offline. A busca continua quando a conexão voltar.',
    again: 'Tentar de novo',
    showMore: 'Mostrar mais',
    allResults: 'Todos os resultados',
    moreAdded: {
      one: 'Mais {count} resultado.',
      many: 'Mais {count} resultados.',
      other: 'Mais {count} resultados.',
    },
    kind: 'Tipo',
    section: 'Editoria',
    everything: 'Tudo',
    sort: 'Ordenar por',
    relevance: 'Relevância',
    newest: 'Mais recentes primeiro',
    kinds: {
      story: 'Notícias',
      page: 'Páginas',
      author: 'Autores',
      tag: 'Temas',
      category: 'Editorias',
    },
  },
} satisfies SearchWords;
