import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Este artigo já não está disponível.',
    forSubscribers: 'O artigo completo é exclusivo para assinantes de {source}.',
    readOn: 'Continuar a ler em {source}',
    readOnThere: 'Ler o artigo completo',
    firstPublished: 'Publicado originalmente por {source}',
    licence: 'Licença: {name}',
    contents: 'Neste artigo',
    corrections: 'Correções',
    topics: 'Temas',
    related: 'Leia também',
    showEmbed: 'Mostrar conteúdo do {service}',
    openEmbed: 'Abrir no {service}',
    table: 'Tabela',
    elsewhere: '(leva a outro site)',
    note: 'Nota {mark}',
    close: 'Fechar',
  },
} satisfies ArticleWords;
