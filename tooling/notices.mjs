import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LICENCE = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8');
const HEAD = `News Widgets are under this licence, and what they bring along of others under those below.

${LICENCE}`;

/** Returns the first line of a file with third-party code, which may be copied on its own. */
export const bannerOf = (version) => `/*! News Widgets ${version}, MIT; parts of others: THIRD-PARTY-NOTICES.txt */`;

/** Returns the folder of the package that contains a module; undefined for our own. */
export function packageOf(module) {
  const path = module.replace(/^\0+/, '').replace(/\?.*$/, '');
  if (!path.includes('/node_modules/')) return undefined;
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    // Some packages have a package.json without a name in each folder, only for its type.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name) return folder;
  }
  return undefined;
}

/** Returns the installed third-party packages of the one in the current folder. */
export function installed() {
  const { dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  const thirdParty = Object.keys(dependencies).filter((name) => !name.startsWith('@news-widgets/'));
  return thirdParty.map((name) => join('node_modules', name));
}

/** Writes names, versions and licences of the packages in these folders. */
export function writeNotices(file, folders) {
  const notices = [...new Set(folders)].map(noticeOf).toSorted();
  writeFileSync(file, [HEAD, ...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`));
}

function noticeOf(folder) {
  const { name, version, license, homepage = '' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|$|-)/i.test(file));
  if (!license && texts.length === 0) throw new Error(`${name} does not say under which licence it is.`);
  const text = texts.toSorted().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${name} ${version} (${String(license).replace(/^\(|\)$/g, '')}) ${homepage}\n\n${text.join('\n\n')}\n`.replace(
    ' \n',
    '\n',
  );
}
