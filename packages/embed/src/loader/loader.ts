import { ownDocument, pageSettings } from '@news-widgets/core/internal/page';
import { watch } from './watch.js';

// A module does not know its own element.
const script = ownDocument.querySelector('script[type=module][data-relay]') as HTMLScriptElement | null;
pageSettings().relay ||= script?.dataset['relay'];

watch(document);
