import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: 'Não foi possível carregar as notícias.',
    offline: 'Está sem ligação. As notícias serão carregadas quando a ligação voltar.',
    stale: 'Não foi possível atualizar. Estas são as últimas notícias carregadas.',
    retry: 'Tentar de novo',
    retrying: 'A tentar de novo…',
    newTab: '(abre num novo separador)',
  },
  item: {
    live: 'Em direto',
    sponsored: 'Patrocinado',
    paid: 'Só para assinantes',
    analysis: 'Análise',
    video: 'Vídeo',
    audio: 'Áudio',
    gallery: 'Imagens',
    opinion: 'Opinião',
    updated: 'Atualizado',
    spoken: {
      live: 'Acompanhamento em direto',
      sponsored: 'Conteúdo patrocinado',
      paid: 'Só para assinantes',
    },
    updatedAt: 'Atualizado {time}',
    updatedOn: 'Atualizado em {time}',
    reading: {
      one: '{count} min de leitura',
      many: '{count} min de leitura',
      other: '{count} min de leitura',
    },
    comments: {
      one: '{count} comentário',
      many: '{count} comentários',
      other: '{count} comentários',
    },
    ai: 'Escrito por IA.',
    aiReviewed: 'Escrito por IA, revisão: {name}.',
    reviewed: 'Revisão: {name}.',
  },
  recentList: {
    label: 'Últimas notícias',
    empty: 'Ainda não há notícias.',
    more: 'Mostrar mais',
    seeAll: 'Ver tudo',
    from: 'Fonte: {source}',
    added: {
      one: 'Mais {count} notícia carregada.',
      many: 'Mais {count} notícias carregadas.',
      other: 'Mais {count} notícias carregadas.',
    },
  },
  recentListTools: {
    previous: 'Notícias anteriores',
    next: 'Notícias seguintes',
    fresh: 'Novo',
    arrived: {
      one: '{count} notícia nova.',
      many: '{count} notícias novas.',
      other: '{count} notícias novas.',
    },
  },
  articleCard: {
    missing: 'Este artigo já não está disponível.',
  },
  highlightsBox: {
    title: 'O essencial',
  },
  highlightsTools: {
    showAll: {
      one: 'Mostrar mais {count}',
      many: 'Mostrar mais {count}',
      other: 'Mostrar mais {count}',
    },
    showFewer: 'Mostrar menos',
    copy: 'Copiar',
    share: 'Partilhar',
    copied: 'Copiado.',
    copyFailed: 'Não foi possível copiar. Selecione o texto.',
    shared: 'Partilhado.',
  },
  authorCard: {
    unknown: 'Autoria não indicada.',
    more: 'Mais',
    less: 'Menos',
    email: 'E-mail',
    onNetwork: '{name} no {network}',
    emailTo: 'E-mail para {name}',
    follow: 'Seguir {name}',
    latest: 'Artigos recentes de {name}',
  },
} satisfies NewsWords;
