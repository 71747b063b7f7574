import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: 'Não foi possível carregar as notícias.',
    offline: 'Você está offline. As notícias serão carregadas quando a conexão voltar.',
    stale: 'Não foi possível atualizar. Estas são as últimas notícias carregadas.',
    retry: 'Tentar de novo',
    retrying: 'Tentando de novo…',
    newTab: '(abre em nova aba)',
  },
  item: {
    live: 'Ao vivo',
    sponsored: 'Patrocinado',
    paid: 'Só para assinantes',
    analysis: 'Análise',
    video: 'Vídeo',
    audio: 'Áudio',
    gallery: 'Fotos',
    opinion: 'Opinião',
    updated: 'Atualizado',
    spoken: {
      live: 'Cobertura ao vivo',
      sponsored: 'Conteúdo patrocinado',
      paid: 'Exclusivo para assinantes',
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
    next: 'Próximas notícias',
    fresh: 'Novo',
    arrived: {
      one: '{count} nova notícia.',
      many: '{count} novas notícias.',
      other: '{count} novas notícias.',
    },
  },
  articleCard: {
    missing: 'Este texto não está mais disponível.',
  },
  highlightsBox: {
    title: 'Principais pontos',
  },
  highlightsTools: {
    showAll: {
      one: 'Mostrar mais {count}',
      many: 'Mostrar mais {count}',
      other: 'Mostrar mais {count}',
    },
    showFewer: 'Mostrar menos',
    copy: 'Copiar',
    share: 'Compartilhar',
    copied: 'Copiado.',
    copyFailed: 'Não foi possível copiar. Selecione o texto.',
    shared: 'Compartilhado.',
  },
  authorCard: {
    unknown: 'Autoria não informada.',
    more: 'Mais',
    less: 'Menos',
    email: 'E-mail',
    onNetwork: '{name} no {network}',
    emailTo: 'E-mail para {name}',
    follow: 'Seguir {name}',
    latest: 'Textos recentes de {name}',
  },
} satisfies NewsWords;
