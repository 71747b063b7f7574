import type { NewsWords } from '../locale-table.js';

export default {
  common: {
    failed: 'Impossible de charger les actualités.',
    offline: 'Vous êtes hors ligne. Les actualités s’afficheront dès le retour de la connexion.',
    stale: 'Actualisation impossible. Voici les dernières actualités chargées.',
    retry: 'Réessayer',
    retrying: 'Nouvelle tentative…',
    newTab: '(s’ouvre dans un nouvel onglet)',
  },
  item: {
    live: 'Direct',
    sponsored: 'Sponsorisé',
    paid: 'Réservé aux abonnés',
    analysis: 'Analyse',
    video: 'Vidéo',
    audio: 'Audio',
    gallery: 'En images',
    opinion: 'Opinion',
    updated: 'Mis à jour',
    spoken: {
      live: 'Suivi en direct',
      sponsored: 'Contenu sponsorisé',
      paid: 'Réservé aux abonnés',
    },
    updatedAt: 'Mis à jour {time}',
    updatedOn: 'Mis à jour le {time}',
    reading: {
      one: '{count} min de lecture',
      many: '{count} min de lecture',
      other: '{count} min de lecture',
    },
    comments: {
      one: '{count} commentaire',
      many: '{count} commentaires',
      other: '{count} commentaires',
    },
    ai: 'Rédigé par une IA.',
    aiReviewed: 'Rédigé par une IA, relecture : {name}.',
    reviewed: 'Relecture : {name}.',
  },
  recentList: {
    label: 'Dernières actualités',
    empty: 'Pas encore d’actualités.',
    more: 'Afficher plus',
    seeAll: 'Tout voir',
    from: 'Source : {source}',
    added: {
      one: '{count} article de plus chargé.',
      many: '{count} articles de plus chargés.',
      other: '{count} articles de plus chargés.',
    },
  },
  recentListTools: {
    previous: 'Articles précédents',
    next: 'Articles suivants',
    fresh: 'Nouveau',
    arrived: {
      one: '{count} nouvel article.',
      many: '{count} nouveaux articles.',
      other: '{count} nouveaux articles.',
    },
  },
  articleCard: {
    missing: 'Cet article n’est plus disponible.',
  },
  highlightsBox: {
    title: 'L’essentiel',
  },
  highlightsTools: {
    showAll: {
      one: 'Afficher {count} point de plus',
      many: 'Afficher {count} points de plus',
      other: 'Afficher {count} points de plus',
    },
    showFewer: 'Afficher moins',
    copy: 'Copier',
    share: 'Partager',
    copied: 'Copié.',
    copyFailed: 'La copie a échoué. Sélectionnez plutôt le texte.',
    shared: 'Partagé.',
  },
  authorCard: {
    unknown: 'Aucun auteur indiqué.',
    more: 'Plus',
    less: 'Moins',
    email: 'E-mail',
    onNetwork: '{name} sur {network}',
    emailTo: 'E-mail à {name}',
    follow: 'Suivre {name}',
    latest: 'Derniers articles : {name}',
  },
} satisfies NewsWords;
