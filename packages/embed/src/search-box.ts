import { registerWidgets } from './bundles/register-widgets.js';
import { NewsSearchBox } from '@news-widgets/search-box';

registerWidgets({ 'news-search-box': NewsSearchBox });
