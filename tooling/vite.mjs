import { constants } from './version.mjs';

/** Configuration of tools that serve or bundle the sources without a build before. */
export const sourceConfig = {
  define: constants,
  resolve: { conditions: ['news-widgets-source', 'module', 'browser', 'development|production'] },
};
