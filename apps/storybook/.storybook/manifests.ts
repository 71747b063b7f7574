import { type Manifest, widgetsOf } from '@news-widgets/tooling/manifest';
import { setCustomElementsManifest } from '@storybook/web-components-vite';

const manifests = import.meta.glob<Manifest>('../../../packages/*/custom-elements.json', {
  eager: true,
  import: 'default',
});
const modules = Object.values(manifests).flatMap((manifest) => manifest.modules);

/** Declarations of the widgets. */
export const widgets = widgetsOf({ modules });

/** Returns a widget's declaration by its tag. */
export const widget = (tag: string | undefined) => widgets.find(({ tagName }) => tagName === tag);

// Storybook reads the descriptions of the widgets from it.
setCustomElementsManifest({ schemaVersion: '1.0.0', modules });
