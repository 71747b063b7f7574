import { globSync, readFileSync } from 'node:fs';

const sources = (folder) =>
  globSync(`${folder}/src/**/*.ts`, { exclude: (path) => String(path.name ?? path).endsWith('.stories.ts') }).map(
    (file) => readFileSync(file, 'utf8'),
  );
const matches = (texts, pattern) => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => found));
const words = (texts) => texts.flatMap((text) => text.replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/)).filter(Boolean);

/** Parts in templates; queries such as `[part=link]` do not count. */
const inTemplates = (texts) => new Set(words(matches(texts, /\spart="([^"]*)"/g)));
/** Parts set by code, which may be any word of a string. */
const inStrings = (texts) => new Set(words(matches(texts, /'([a-z][a-z -]*)'/g)));
const described = (texts) => new Set(matches(texts, /@csspart ([\w-]+)/g));

/** Finds parts of templates that no comment describes, and the reverse. */
export function parts() {
  const core = sources('packages/core');
  const widgets = globSync('packages/*').filter((folder) => !/[\\/](core|embed)$/.test(folder));
  const all = new Set(widgets.flatMap((folder) => [...described(sources(folder))]));
  const shared = new Set([...inTemplates(core), ...inStrings(core)]);
  return [
    ...widgets.flatMap((folder) => {
      const own = sources(folder);
      const [used, named, variable] = [inTemplates(own), described(own), inStrings(own)];
      return [
        ...[...used].filter((part) => !named.has(part)).map((part) => `${folder}: no @csspart describes "${part}".`),
        ...[...named]
          .filter((part) => !used.has(part) && !shared.has(part) && !variable.has(part))
          .map((part) => `${folder}: @csspart ${part} is in no template.`),
      ];
    }),
    ...[...inTemplates(core)]
      .filter((part) => !all.has(part))
      .map((part) => `packages/core: no @csspart of a widget describes "${part}".`),
  ];
}
