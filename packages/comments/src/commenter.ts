import { pageGlobal } from '@news-widgets/core/internal/page';

/** What a reader has entered about themselves, for all threads of the page and only while it lives. */
export interface Commenter {
  name: string;
  email: string;
  hasConsented: boolean;
}

export const commenter = (): Commenter => pageGlobal('commenter', () => ({ name: '', email: '', hasConsented: false }));
