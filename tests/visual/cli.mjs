// Compares every widget's sheet of stories with its baseline; with --update, makes the current sheets the baseline.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compare, compressed } from './compare.mjs';
import { writeReport } from './report.mjs';
import { takePictures } from './take.mjs';

const file = (name) => new URL(`baselines/${name}`, import.meta.url);
const { pictures, drawnBy } = await takePictures();
const baselinesBy = existsSync(file('drawn-by.txt')) ? readFileSync(file('drawn-by.txt'), 'utf8').trim() : drawnBy;

if (process.argv.includes('--update')) {
  for (const [name, picture] of pictures)
    if (isNew(name, picture)) writeFileSync(file(`${name}.png`), compressed(picture));
  writeFileSync(file('drawn-by.txt'), `${drawnBy}\n`);
  console.log(`Baselines are those of ${drawnBy} now.`);
} else if (drawnBy === baselinesBy) report();
else console.warn(`SKIPPED: the baselines were drawn by ${baselinesBy}, this is ${drawnBy}. Nothing was compared.`);

function isNew(name, picture) {
  return !existsSync(file(`${name}.png`)) || !compare(readFileSync(file(`${name}.png`)), picture).alike;
}

function report() {
  const changes = [...pictures].flatMap(([name, after]) => {
    const before = existsSync(file(`${name}.png`)) ? readFileSync(file(`${name}.png`)) : undefined;
    const { alike, why, difference } = before ? compare(before, after) : { why: 'no baseline' };
    return alike ? [] : [{ name, why, before, after, difference }];
  });
  const page = writeReport(changes);
  for (const { name, why } of changes) console.error(`${name}: ${why}`);
  console.log(
    changes.length > 0 ? `See ${page}; \`pnpm test:visual --update\` if it is meant.` : 'All look as before.',
  );
  process.exitCode = changes.length > 0 ? 1 : 0;
}
