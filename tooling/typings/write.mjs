import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { declarations } from './declarations.mjs';
import { FRAMEWORKS } from './frameworks.mjs';
import { widgetsOf, withProperty } from '../manifest/read.mjs';
import { readWidget } from './widget.mjs';

/** Writes the types and editor data for the widget of the package in the current folder, into `types/`. */
export function writeTypings() {
  const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const widget = readWidget(manifest);
  const files = {
    'index.d.ts': declarations(widget, pkg.name),
    // Importing a framework's types runs nothing.
    'index.js': 'export {};\n',
    ...Object.fromEntries(
      Object.entries(FRAMEWORKS).map(([name, write]) => [
        `${name}.d.ts`,
        write(widget).replaceAll('PACKAGE', pkg.name),
      ]),
    ),
  };
  mkdirSync('types', { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(`types/${name}`, text);
  // Editors describe attributes; script authors also need the property.
  for (const { attributes = [] } of widgetsOf(manifest))
    for (const attribute of attributes) attribute.description = withProperty(attribute);
  const options = { outdir: 'types', descriptionSrc: 'description', hideLogs: true };
  generateVsCodeCustomElementData(manifest, options);
  generateJetBrainsWebTypes(manifest, options);
}
