import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: 'No se han podido cargar las noticias.',
    offline: 'No tiene conexión. Las noticias se cargarán cuando vuelva.',
    stale: 'No se ha podido actualizar. Estas son las últimas noticias cargadas.',
    retry: 'Reintentar',
    retrying: 'Reintentando…',
    newTab: '(se abre en una pestaña nueva)',
  },
  item: {
    live: 'En directo',
    sponsored: 'Patrocinado',
    paid: 'Solo para suscriptores',
    analysis: 'Análisis',
    video: 'Vídeo',
    audio: 'Audio',
    gallery: 'Imágenes',
    opinion: 'Opinión',
    updated: 'Actualizado',
    spoken: {
      live: 'Cobertura en directo',
      sponsored: 'Contenido patrocinado',
      paid: 'Solo para suscriptores',
    },
    updatedAt: 'Actualizado {time}',
    updatedOn: 'Actualizado el {time}',
    reading: {
      one: '{count} min de lectura',
      many: '{count} min de lectura',
      other: '{count} min de lectura',
    },
    comments: {
      one: '{count} comentario',
      many: '{count} comentarios',
      other: '{count} comentarios',
    },
    ai: 'Escrito con IA.',
    aiReviewed: 'Escrito con IA, revisión: {name}.',
    reviewed: 'Revisión: {name}.',
  },
  recentList: {
    label: 'Últimas noticias',
    empty: 'Todavía no hay noticias.',
    more: 'Mostrar más',
    seeAll: 'Ver todo',
    from: 'Fuente: {source}',
    added: {
      one: '{count} noticia más cargada.',
      many: '{count} noticias más cargadas.',
      other: '{count} noticias más cargadas.',
    },
  },
  recentListTools: {
    previous: 'Noticias anteriores',
    next: 'Noticias siguientes',
    fresh: 'Nuevo',
    arrived: {
      one: '{count} noticia nueva.',
      many: '{count} noticias nuevas.',
      other: '{count} noticias nuevas.',
    },
  },
  articleCard: {
    missing: 'Esta noticia ya no está disponible.',
  },
  highlightsBox: {
    title: 'Claves',
  },
  highlightsTools: {
    showAll: {
      one: 'Mostrar {count} más',
      many: 'Mostrar {count} más',
      other: 'Mostrar {count} más',
    },
    showFewer: 'Mostrar menos',
    copy: 'Copiar',
    share: 'Compartir',
    copied: 'Copiado.',
    copyFailed: 'No se ha podido copiar. Seleccione el texto.',
    shared: 'Compartido.',
  },
  authorCard: {
    unknown: 'Sin firma.',
    more: 'Más',
    less: 'Menos',
    email: 'Correo',
    onNetwork: '{name} en {network}',
    emailTo: 'Correo a {name}',
    follow: 'Seguir a {name}',
    latest: 'Lo último de {name}',
  },
} satisfies NewsWords;
