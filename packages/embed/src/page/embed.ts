import { placeWidget } from './place-widget.js';
import { takeScripts } from './take-scripts.js';

const base = takeScripts().map(placeWidget).find(Boolean);
// If the loader is blocked, the markup between the tags stays; the browser has logged why.
if (base) import(/* @vite-ignore */ new URL('loader.js', base).href).catch(() => {});
