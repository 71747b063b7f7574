import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('template', import.meta.url));
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Where the folders of the template go. */
const TARGETS = {
  package: (name) => `packages/${name}`,
  docs: () => 'apps/storybook/docs/widgets',
  embed: () => 'packages/embed/src',
  strings: () => 'packages/core/src/strings/en',
};

/** Writes a complete widget package into the repository at `root`; returns the paths it wrote. Throws a sentence for a reader. */
export function writeWidget(name, root) {
  if (!NAME.test(name))
    throw new Error(
      `"${name}" is not a name for a widget: use lower-case words joined by hyphens, such as "recent-list".`,
    );
  if (/newsletter/.test(name))
    throw new Error('Filter lists hide and block what is called "newsletter": choose another name.');
  if (existsSync(join(root, 'packages', name))) throw new Error(`packages/${name} exists already.`);

  const fill = filler(name);
  const written = globSync('{package,docs,embed,strings}/**/*.*', { cwd: template }).map((file) => {
    const [folder, ...rest] = file.split('/');
    const path = join(TARGETS[folder](name), fill(rest.join('/')));
    write(join(root, path), fill(readFileSync(join(template, file), 'utf8')));
    return path;
  });
  write(join(root, `.changeset/new-${name}.md`), fill(readFileSync(join(template, 'changeset.md'), 'utf8')));
  return [...written, `.changeset/new-${name}.md`, ...introduce(name, root)];
}

/** Replaces the template's name in each of its spellings. */
function filler(name) {
  const camel = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const pascal = camel[0].toUpperCase() + camel.slice(1);
  const words = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
  const spellings = { 'sample-widget': name, sampleWidget: camel, SampleWidget: pascal, 'Sample widget': words };
  return (text) => text.replace(/sample-widget|sampleWidget|SampleWidget|Sample widget/g, (found) => spellings[found]);
}

/** Tells the packages that list all widgets of the new one. */
function introduce(name, root) {
  const fill = filler(name);
  const edited = [];
  const edit = (path, change) => {
    const text = readFileSync(join(root, path), 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`${path} no longer has the place where the generator adds a widget.`);
    writeFileSync(join(root, path), changed);
    edited.push(path);
  };

  const addDependency = (key) => (text) => {
    const manifest = JSON.parse(text);
    const dependencies = {
      ...manifest[key],
      [`@news-widgets/${name}`]: key === 'dependencies' ? 'workspace:*' : 'workspace:^',
    };
    manifest[key] = Object.fromEntries(Object.entries(dependencies).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return `${JSON.stringify(manifest, null, 2)}\n`;
  };
  edit('packages/embed/package.json', addDependency('devDependencies'));
  edit('apps/storybook/package.json', addDependency('dependencies'));

  const strings = 'packages/core/src/strings';
  const after = (last, line) => (text) => text.replace(last, (found) => found + fill(line));
  edit(
    `${strings}/index.ts`,
    after(
      /(export \{ \w+ \} from '\.\/en\/[^\n]+\n)(?!export \{ \w+ \} from '\.\/en\/)/,
      "export { sampleWidget } from './en/sample-widget.js';\n",
    ),
  );
  edit(
    `${strings}/locale-table.ts`,
    after(/(import type [^\n]+\n)(?!import)/, "import type { sampleWidget } from './en/sample-widget.js';\n"),
  );
  edit(`${strings}/locale-table.ts`, after(/( {2}\w+: typeof \w+;\n)(?=\})/, '  sampleWidget: typeof sampleWidget;\n'));
  const words = "  sampleWidget: {\n    label: 'Sample widget',\n    empty: 'No news yet.',\n  },\n";
  for (const path of globSync(`${strings}/*.ts`, { cwd: root })) {
    if (readFileSync(join(root, path), 'utf8').includes('} satisfies LocaleTable'))
      edit(path, (text) => text.replace('} satisfies LocaleTable', `${fill(words)}} satisfies LocaleTable`));
  }
  return [...new Set(edited)];
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
