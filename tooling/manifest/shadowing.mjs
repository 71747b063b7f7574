import { LitElement } from 'lit';
import { widgetsOf } from './read.mjs';

/** Methods of Lit that a property of a widget hides, which breaks it, such as `news-article-card: updated`. */
export const shadowing = (manifest) =>
  widgetsOf(manifest).flatMap(({ tagName, members = [] }) =>
    members
      .filter(({ kind, name }) => kind === 'field' && typeof LitElement.prototype[name] === 'function')
      .map(({ name }) => `${tagName}: ${name}`),
  );
