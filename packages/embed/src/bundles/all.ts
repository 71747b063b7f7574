import { widgets } from 'virtual:widgets';
import { askEarly } from './ask-early.js';
import { defineSoon } from './define-soon.js';

askEarly(document.querySelectorAll(Object.keys(widgets).join()));
for (const [tag, widget] of Object.entries(widgets)) void defineSoon(tag, widget);
