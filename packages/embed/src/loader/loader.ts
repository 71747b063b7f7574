import { pageSettings } from '@news-widgets/core/internal/page';
import { watch } from './watch.js';

// A module has no `currentScript`.
const script = [...document.scripts].find(({ src }) => src === import.meta.url);
pageSettings().relay ||= script?.dataset['relay'];

watch(document);
