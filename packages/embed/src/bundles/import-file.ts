import { ownDocument } from '@news-widgets/core/internal/page';

/** Set if the loader runs without `type="module"`: the browser then does not resolve its imports. */
const script = ownDocument.currentScript as HTMLScriptElement | null;
const base = script?.src?.includes('/loader.js') ? script.src : '';

/** Imports another file of the release. */
export const importFile = (path: string): Promise<unknown> =>
  import(/* @vite-ignore */ base ? new URL(path, base).href : `./${path}`);
