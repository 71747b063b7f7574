import { ownDocument, pageSettings } from '@news-widgets/core/internal/page';
import { watch } from './watch.js';

// A module cannot access its own script element.
const script = ownDocument.querySelector('script[type=module][data-relay]') as HTMLScriptElement | null;
pageSettings().relay ||= script?.dataset['relay'];

watch(document);
