import { setCustomElementsManifest } from '@storybook/web-components-vite';

/** A named thing in a custom-elements manifest. */
export interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  /** The class that it comes from, if not the widget's own. */
  inheritedFrom?: { name: string };
}

/** What the tables and controls need of a custom-elements manifest. */
export interface Declaration {
  tagName?: string;
  description?: string;
  attributes?: Named[];
  members?: (Named & { kind: string; attribute?: string; static?: boolean })[];
  slots?: Named[];
  events?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
  cssStates?: Named[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const manifests = import.meta.glob<Manifest>('../../../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});
const modules = Object.values(manifests).flatMap((manifest) => manifest.modules);

/** The widgets' declarations. */
export const widgets = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

// Storybook takes the descriptions of the widgets from it.
setCustomElementsManifest({ schemaVersion: '1.0.0', modules });
