import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../test-results/visual/', import.meta.url));

/** Writes a page with each changed sheet before, after, and where it differs; returns its path. */
export function writeReport(changes) {
  mkdirSync(folder, { recursive: true });
  const sections = changes.map(({ name, why, ...pictures }) => {
    const figures = Object.entries(pictures).map(([which, bytes]) => {
      if (!bytes) return '';
      writeFileSync(`${folder}${name}-${which}.png`, bytes);
      return `<figure><figcaption>${which}</figcaption><img src="${name}-${which}.png" alt=""></figure>`;
    });
    return `<h2>${name}: ${why}</h2><div>${figures.join('')}</div>`;
  });
  writeFileSync(`${folder}index.html`, PAGE.replace('SECTIONS', sections.join('') || '<p>Nothing has changed.</p>'));
  return `${folder}index.html`;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>How the widgets look now</title>
<style>
  body { margin: 24px; background: #eee; font: 15px/1.5 system-ui, sans-serif }
  div { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 16px }
  figure { margin: 0 }
  figcaption { text-transform: capitalize }
  img { width: 100%; border: 1px solid #bbb }
</style>
<h1>How the widgets look now</h1>SECTIONS
</html>`;
