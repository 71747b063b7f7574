import { globSync, readFileSync } from 'node:fs';
import { byName, widgetsOf } from '../manifest/read.mjs';
import { code, table } from './table.mjs';

const widgets = () =>
  globSync('packages/*/custom-elements.json')
    .toSorted()
    .flatMap((file) => widgetsOf(JSON.parse(readFileSync(file, 'utf8'))));

/** Renders every event with the widgets that fire it; differing descriptions have rows of their own. */
export function allEventsSection() {
  const lines = new Map();
  for (const { tagName, events = [] } of widgets())
    for (const { name, description } of events) {
      const key = `${name}\n${description}`;
      const line = lines.get(key) ?? { name, description, tags: [] };
      line.tags.push(code(`<${tagName}>`));
      lines.set(key, line);
    }
  const rows = byName([...lines.values()]).map((one) => [code(one.name), one.tags.join(' '), one.description]);
  return table(['Event', 'Of', 'Description'], rows);
}

/** Renders the codes of `news-error`, with their comments in the type. */
export function errorsSection() {
  const source = readFileSync('packages/core/src/feed/feed-error.ts', 'utf8');
  const codes = [...source.matchAll(/\/\*\* ([^\n]*) \*\/\n {2}\| '([\w-]+)'/g)];
  const rows = codes.map(([, meaning, name]) => [code(name), meaning]);
  return table(['Code', 'Meaning'], rows);
}

/** Renders the attributes whose property is not simply their name in camel case. */
export function renamedSection() {
  const camel = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
  const found = widgets().flatMap(({ tagName, attributes = [] }) =>
    attributes
      .filter(({ name, fieldName }) => fieldName && fieldName !== camel(name))
      .map(({ name, fieldName }) => [`<${tagName}>`, name, fieldName].map(code)),
  );
  return table(['Widget', 'Attribute', 'Property'], found.toSorted());
}
