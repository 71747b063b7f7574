/** A named thing in a custom-elements manifest. */
export interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  /** The class that it comes from, if not the widget's own. */
  inheritedFrom?: { name: string };
}

/** What tables, controls and tests need of a widget's manifest. */
export interface Declaration {
  tagName?: string;
  description?: string;
  summary?: string;
  attributes?: Named[];
  members?: (Named & { kind: string; attribute?: string; static?: boolean })[];
  slots?: Named[];
  events?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
  cssStates?: Named[];
}

/** A package's `custom-elements.json`. */
export interface Manifest {
  modules: { declarations: Declaration[] }[];
}

/** Fields that have no attribute. */
export const properties = ({ members = [] }: Declaration): Named[] =>
  members.filter((member) => member.kind === 'field' && !member.attribute && !member.static);

/** The choices of a type made of literals, such as `'list' | 'grid'`. */
export const literals = ({ type }: Named): string[] | undefined =>
  type?.text.match(/'[^']*'/g)?.map((literal) => literal.slice(1, -1));
