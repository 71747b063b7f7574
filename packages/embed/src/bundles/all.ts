import { widgets } from 'virtual:widgets';
import { defineSoon } from './define-soon.js';

for (const [tag, widget] of Object.entries(widgets)) void defineSoon(tag, widget);
