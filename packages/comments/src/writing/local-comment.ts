import { ownDocument } from '@news-widgets/core/internal/page';
import { escape } from '@news-widgets/core/internal/request';
import { toComment } from '../sources/to-comment.js';
import type { Comment } from '../thread.js';

/** A reader's comment as they have typed it, where the service does not send it back. */
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

/** Letters as readers count them, roughly. */
export const lengthOf = (text: string): number => Array.from(text).length;
