import { pageSettings } from '@news-widgets/core/internal/page';
import { watch } from './watch.js';

// A module does not know its own element.
const script = document.querySelector<HTMLScriptElement>('script[type=module][data-relay]');
pageSettings().relay ||= script?.dataset['relay'];

watch(document);
