import { importWidgets } from './import-widgets.js';
import { TAGS } from './tags.js';

// Like `all.ts`, but hydrates server-rendered content.
void importWidgets(TAGS, true).catch(() => {});
