import { registerWidgets } from './bundles/register-widgets.js';
import { NewsComments } from '@news-widgets/comments';

registerWidgets({ 'news-comments': NewsComments });
