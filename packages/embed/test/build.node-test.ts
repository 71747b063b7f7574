import assert from 'node:assert/strict';
import { version } from '@news-widgets/tooling/version';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn } from './support/files-in.ts';

interface Manifest {
  version: string;
  files: { file: string; bytes: number; brotli: number; integrity: string; imports?: string[] }[];
}

const folder = join(import.meta.dirname, '../dist', version);

describe('the script-tag files', () => {
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const names = filesIn(folder);

  it('name the notices in each file with third-party code', () => {
    const scripts = names.filter((name) => name.endsWith('.js.map'));
    const withOthers = scripts.filter((name) => {
      const { sources } = JSON.parse(read(name).toString()) as { sources: string[] };
      return sources.some((source) => source.includes('node_modules/'));
    });
    assert.ok(withOthers.length > 0);
    for (const name of withOthers)
      assert.match(read(name.replace(/\.map$/, '')).toString(), /^\/\*! [^\n]*THIRD-PARTY-NOTICES\.txt \*\/\n/, name);
  });

  it('are in one zip to download, in a folder named by the version', () => {
    const zip = unzipSync(readFileSync(join(import.meta.dirname, `../dist/news-widgets-${version}.zip`)));
    const inside = `news-widgets/${version}/`;
    assert.deepEqual(
      Object.keys(zip)
        .map((path) => path.replace(inside, ''))
        .toSorted(),
      names,
    );
    for (const [path, bytes] of Object.entries(zip)) assert.ok(read(path.replace(inside, '')).equals(bytes), path);
  });

  it('come with maps that hold their sources, named from the top of the repository', () => {
    // A chunk that only names code of another file has no source of its own.
    const hasCode = (file: string): boolean => !/^\s*export\{[^}]*\}from"[^"]*";\s*$/.test(read(file).toString());
    const scripts = names.filter((file) => /^(?!locales\/).*\.js$/.test(file) && hasCode(file));
    for (const name of scripts) assert.ok(names.includes(`${name}.map`), name);
    for (const name of names.filter((file) => file.endsWith('.map'))) {
      const { sources, sourcesContent } = JSON.parse(read(name).toString()) as Record<string, string[]>;
      assert.ok(sourcesContent!.every(Boolean) && sourcesContent!.length === sources!.length, name);
      assert.ok(
        sources!.every((source) => /^(packages|tooling|node_modules)\/|^\0/.test(source)),
        String(sources),
      );
    }
  });

  it('are all in the manifest, with size and integrity', () => {
    const { files } = JSON.parse(read('manifest.json').toString()) as Manifest;
    assert.deepEqual(
      files.map(({ file }) => file),
      names.filter((name) => /\.(js|html)$/.test(name)),
    );
    for (const { file, bytes, integrity } of files) {
      assert.equal(read(file).length, bytes, file);
      assert.equal(integrity, `sha384-${createHash('sha384').update(read(file)).digest('base64')}`, file);
    }
  });

  it('list in the manifest the imports of each module', () => {
    const { files } = JSON.parse(read('manifest.json').toString()) as Manifest;
    const known = new Set(files.map(({ file }) => file));
    for (const { imports = [] } of files) for (const name of imports) assert.ok(known.has(name), name);
  });

  it('are large enough for a request that blocks another', () => {
    const { files } = JSON.parse(read('manifest.json').toString()) as Manifest;
    const waitedFor = new Set(files.flatMap(({ imports = [] }) => imports));
    const small = files.filter(({ file, brotli }) => waitedFor.has(file) && brotli < 400);
    assert.deepEqual(small, []);
  });

  it('are few apart from the languages', () => {
    const files = names.filter((name) => !name.endsWith('.map') && !name.startsWith('locales/'));
    assert.ok(files.length <= 195, `${files.length} files`);
  });

  it('have small files of words', () => {
    const { files } = JSON.parse(read('manifest.json').toString()) as Manifest;
    const words = files.filter(({ file }) => /^locales\/[^/]+$/.test(file));
    assert.ok(words.length > 0);
    for (const { file, brotli } of words) assert.ok(brotli <= 1200, `${file}: ${brotli} bytes`);
  });

  it('are one file each, and load their chunks from beside them', () => {
    const files = new Set(names);
    for (const name of [...files].filter((file) => file.endsWith('.js'))) {
      const code = read(name).toString();
      if (!name.includes('/')) assert.doesNotMatch(code, /\bimport\s*["'`{*]|\bfrom\s*["'`]/, name);
      for (const [, path] of code.matchAll(/\b(?:from|import)\s*\(?["'`](\.[^"'`$]+)["'`]/g))
        assert.ok(files.has(posix.join(posix.dirname(name), path!)), `${name}: ${path}`);
    }
  });

  it('contain nothing that strict pages refuse or that touches the host page', () => {
    for (const name of names.filter((file) => file.endsWith('.js')))
      assert.doesNotMatch(
        read(name).toString(),
        /\beval\(|new Function|document\.cookie|localStorage|sessionStorage|sendBeacon/,
        name,
      );
  });

  it('are not affected by members that a page adds to Object.prototype', () => {
    // The bundler's helper for the exports of a chunk, which throws there.
    for (const name of names.filter((file) => file.endsWith('.js')))
      assert.doesNotMatch(read(name).toString(), / in \w+\)\w+\(\w+,\w+,\{get:/, name);
  });

  it('have names that no filter list hides', () => {
    for (const name of names) assert.doesNotMatch(name, /newsletter|signup|popup|\bad\b/i);
  });
});
