import { importWidgets } from './import-widgets.js';
import { TAGS } from './tags.js';

// As `all.ts`, but server-rendered content stays and comes alive.
void importWidgets(TAGS, true).catch(() => {});
