import { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { defineSoon } from './bundles/define-soon.js';

void defineSoon('news-subscribe-form', NewsSubscribeForm);
