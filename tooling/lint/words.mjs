import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Finds keys that two sections of one widget share, where one word would hide the other. */
export async function words() {
  const modules = await Promise.all(
    globSync('packages/core/src/i18n/en/*.ts').map((file) => import(pathToFileURL(file).href)),
  );
  const sections = Object.assign({}, ...modules);
  return globSync('packages/*')
    .filter((folder) => !/[\\/](core|embed)$/.test(folder))
    .flatMap((folder) => {
      const text = globSync(`${folder}/src/**/*.ts`)
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
      const spoken = Object.keys(sections).filter(
        (name) =>
          name === 'common' ||
          new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '@news-widgets/core/internal/words'`).test(text),
      );
      const keys = spoken.flatMap((name) => Object.keys(sections[name]).map((key) => [key, name]));
      return keys
        .filter(([key], index) => keys.findIndex(([other]) => other === key) < index)
        .map(([key, name]) => `${folder}: the word "${key}" of ${name} is in another of its sections, too.`);
    });
}
