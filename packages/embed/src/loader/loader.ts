import { ownOf, pageSettings } from '@news-widgets/core/internal/page';
import { watch } from './watch.js';

// A module does not know its own element.
const script = ownOf('querySelector').call(document, 'script[type=module][data-relay]') as HTMLScriptElement | null;
pageSettings().relay ||= script?.dataset['relay'];

watch(document);
