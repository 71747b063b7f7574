import type { AllowList } from '../sources/allow-list.js';
import type { Documents } from '../sources/documents.js';

/** Services for building answers. */
export interface AnswerContext {
  allowed: AllowList;
  documents: Documents;
  /** Address of this relay, for addresses in its answers: `https://relay.example`. */
  base: string;
}
