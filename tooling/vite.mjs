import { constants } from './version.mjs';

/** Configuration for tools that serve or bundle the sources without a build. */
export const sourceConfig = {
  define: constants,
  resolve: { conditions: ['news-widgets-source', 'module', 'browser', 'development|production'] },
};
