import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { introduce } from './introduce.mjs';
import { filler } from './spellings.mjs';

const template = fileURLToPath(new URL('template', import.meta.url));
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Target folders of the template's folders. */
const TARGETS = {
  package: (name) => `packages/${name}`,
  docs: () => 'apps/storybook/docs/widgets',
  embed: () => 'packages/embed/src',
  strings: () => 'packages/core/src/i18n/en',
};

/** Writes a complete widget package into the repository at `root` and returns its paths. Throws errors meant for people. */
export function writeWidget(name, root) {
  if (!NAME.test(name))
    throw new Error(
      `"${name}" is not a name for a widget: use lower-case words joined by hyphens, such as "recent-list".`,
    );
  if (/newsletter/.test(name))
    throw new Error('Filter lists hide and block what is called "newsletter": choose another name.');
  if (existsSync(join(root, 'packages', name))) throw new Error(`packages/${name} exists already.`);

  const fill = filler(name);
  const files = globSync('{package,docs,embed,strings}/**/*.*', { cwd: template }).map((file) => {
    const [folder, ...rest] = file.split('/');
    return [file, join(TARGETS[folder](name), fill(rest.join('/')))];
  });
  files.push(['changeset.md', `.changeset/new-${name}.md`]);
  const taken = files.find(([, path]) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken[1]} exists already: choose another name.`);

  for (const [file, path] of files) write(join(root, path), fill(readFileSync(join(template, file), 'utf8')));
  return [...files.map(([, path]) => path), ...introduce(name, root)];
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
