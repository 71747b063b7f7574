import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Este texto não está mais disponível.',
    forSubscribers: 'O texto completo é exclusivo para assinantes de {source}.',
    readOn: 'Continuar lendo em {source}',
    readOnThere: 'Ler o texto completo',
    firstPublished: 'Publicado originalmente por {source}',
    licence: 'Licença: {name}',
    contents: 'Neste texto',
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
