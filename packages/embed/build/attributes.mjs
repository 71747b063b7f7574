import { widgetsOf } from '@news-widgets/tooling/manifest';
import { readFile } from 'node:fs/promises';

/** Returns the attributes that each widget supports, and `dir`, separated by spaces. */
export async function attributesOf(widgets) {
  const read = async (widget) => {
    const file = new URL(`../../${widget}/custom-elements.json`, import.meta.url);
    const [{ attributes }] = widgetsOf(JSON.parse(await readFile(file, 'utf8')));
    return [widget, ['dir', ...attributes.map(({ name }) => name)].toSorted().join(' ')];
  };
  return Object.fromEntries(await Promise.all(widgets.map(read)));
}
