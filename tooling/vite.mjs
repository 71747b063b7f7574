import { constants } from './version.mjs';

/** What every tool needs that serves or bundles the sources without a build before it. */
export const sourceConfig = {
  define: constants,
  resolve: { conditions: ['news-widgets-source', 'module', 'browser', 'development|production'] },
};
