import type { ArticleWords } from '../../locale-table.js';

export default {
  article: {
    missing: 'Esta noticia ya no está disponible.',
    forSubscribers: 'El texto completo es para suscriptores de {source}.',
    readOn: 'Seguir leyendo en {source}',
    readOnThere: 'Leer el texto completo',
    firstPublished: 'Publicado primero por {source}',
    licence: 'Licencia: {name}',
    contents: 'En este artículo',
    corrections: 'Correcciones',
    topics: 'Temas',
    related: 'Noticias relacionadas',
    showEmbed: 'Mostrar contenido de {service}',
    openEmbed: 'Abrir en {service}',
    table: 'Tabla',
    elsewhere: '(lleva a otro sitio)',
    note: 'Nota {mark}',
    close: 'Cerrar',
  },
} satisfies ArticleWords;
