import { pageGlobal } from '@news-widgets/core/internal/page';

/** Details that readers entered about themselves, for all threads and only for the lifetime of the page. */
export interface Commenter {
  name: string;
  email: string;
  hasConsented: boolean;
}

export const commenter = (): Commenter => pageGlobal('commenter', () => ({ name: '', email: '', hasConsented: false }));
