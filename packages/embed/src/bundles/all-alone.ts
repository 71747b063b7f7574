import { widgets } from 'virtual:widgets';
import './all.js';
import { askEarly } from './ask-early.js';

// Where the loader brings `all.ts`, it has asked.
askEarly(document.querySelectorAll(Object.keys(widgets).join()));
