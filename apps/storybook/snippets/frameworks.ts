import { escapeLiteral, escapeTemplate } from './escape.ts';
import { allAttributes, attribute, content, tagOf, widgetHtml } from './html.ts';
import { jsxElement } from './jsx.ts';
import { element, indent } from './layout.ts';
import type { Embed, Value } from './model.ts';

const defineImport = ({ widget }: Embed): string => `import '@news-widgets/${widget}/define';`;

const componentName = ({ widget }: Embed): string =>
  widget.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Returns a module script, for bundlers that accept HTML. */
export const npmImport = (embed: Embed): string =>
  [
    `<!-- npm install @news-widgets/${embed.widget} -->`,
    `<script type="module">\n${indent(defineImport(embed))}\n</script>`,
    widgetHtml(embed),
  ].join('\n');

export const react = (embed: Embed): string =>
  [
    defineImport(embed),
    '',
    `export function ${componentName(embed)}() {`,
    `  return (\n${indent(jsxElement(embed), 2)}\n  );`,
    '}',
  ].join('\n');

/** Returns the widget in a template that binds numbers with `bind`, since plain attributes would be texts. */
const templated = (embed: Embed, bind: (name: string, value: number) => string): string => {
  const bound = ([name, value]: [string, Value]) =>
    typeof value === 'number' ? bind(name, value) : attribute(name, value, escapeTemplate);
  return element(tagOf(embed), allAttributes(embed).map(bound), content(embed.inside, escapeTemplate));
};

/** Returns a single-file component. */
export const vue = (embed: Embed): string =>
  [
    `<script setup>\n${defineImport(embed)}\n</script>`,
    '',
    element(
      'template',
      [],
      templated(embed, (name, value) => `:${name}="${value}"`),
    ),
  ].join('\n');

export const svelte = (embed: Embed): string =>
  [
    `<script>\n${indent(defineImport(embed))}\n</script>`,
    '',
    templated(embed, (name, value) => `${name}={${value}}`),
  ].join('\n');

/** Binds a text with `{{`, which Angular interprets even if it is written with entities. */
function angularAttribute([name, value]: [string, Value]): string {
  if (typeof value !== 'string' || !value.includes('{{')) return attribute(name, value, escapeTemplate);
  return attribute(`[attr.${name}]`, `'${value.replace(/[\\']/g, '\\$&')}'`);
}

const angularTemplate = (embed: Embed): string =>
  element(tagOf(embed), allAttributes(embed).map(angularAttribute), content(embed.inside, escapeTemplate));

/** Returns a stand-alone component. */
export const angular = (embed: Embed): string =>
  [
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    defineImport(embed),
    '',
    '@Component({',
    `  selector: 'app-${embed.widget}',`,
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    `  template: \`\n${indent(escapeLiteral(angularTemplate(embed)), 2)}\n  \`,`,
    '})',
    `export class ${componentName(embed)} {}`,
  ].join('\n');
