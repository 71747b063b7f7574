import { PageColours } from '@news-widgets/core/internal/page-colours';

/** In place of core's chunk: every widget needs it, so that it is one file less for a page with several kinds. */
export const importPageColours = (): Promise<{ PageColours: typeof PageColours }> => Promise.resolve({ PageColours });
