import { LitElement } from 'lit';
import { widgetsOf } from './read.mjs';

/** Finds properties that hide a method of Lit, which breaks it, such as `news-article-card: updated`. */
export const shadowing = (manifest) =>
  widgetsOf(manifest).flatMap(({ tagName, members = [] }) =>
    members
      .filter(({ kind, name }) => kind === 'field' && typeof LitElement.prototype[name] === 'function')
      .map(({ name }) => `${tagName}: ${name}`),
  );
