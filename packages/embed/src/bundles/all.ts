import { registerWidgets } from './register-widgets.js';
import { prefetch } from './prefetch.js';
import { widgets } from './widgets.js';

prefetch(Object.keys(widgets).join());
registerWidgets(widgets);
