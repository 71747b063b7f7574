import { ownDocument } from '@news-widgets/core/internal/page';
import { escape } from '@news-widgets/core/internal/request';
import { toComment } from '../sources/to-comment.js';
import type { Comment } from '../thread.js';

/** Creates a reader's comment from the typed text, if the service does not return it. */
export const localComment = ({ text, ...own }: Partial<Comment> & { text: string }): Comment =>
  toComment(
    {
      ...own,
      date: new Date().toISOString(),
      html: `<p>${escape(text)
        .replace(/\n{2,}/g, '</p><p>')
        .replace(/\n/g, '<br>')}</p>`,
    },
    ownDocument.baseURI,
  );

/** Counts characters roughly as readers do. */
export const lengthOf = (text: string): number => Array.from(text).length;
