// Publishes packed packages that are not in the registry yet. Needs only Node and npm, so that no code of a dependency runs
// with the right to publish.
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { tag: { type: 'string', default: 'latest' } },
  allowPositionals: true,
});
const [folder = 'dist/packages'] = positionals;
const files = globSync(`${folder}/*.tgz`).toSorted();
if (files.length === 0) throw new Error(`There are no packages in ${folder}.`);

for (const file of files) {
  const manifest = execFileSync('tar', ['-xzOf', file, 'package/package.json'], { encoding: 'utf8' });
  const { name, version } = JSON.parse(manifest);
  if (isPublished(`${name}@${version}`)) {
    console.log(`${name}@${version} is already published.`);
    continue;
  }
  execFileSync('npm', ['publish', file, '--access', 'public', '--tag', values.tag], { stdio: 'inherit' });
}

function isPublished(release) {
  const { status, stdout } = spawnSync('npm', ['view', release, 'version'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
