import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The widths of their place at which the layouts of the widgets change, as a table. */
export function widthsSection() {
  const rows = globSync('packages/*/src/*.styles.ts').toSorted().map(dirname);
  const lines = [...new Set(rows)].flatMap((folder) => {
    const widths = globSync(`${folder}/*.styles.ts`).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/@container[^{]*/g)].flatMap(([rule]) =>
        // One just below another is the same change.
        [...rule.matchAll(/([\d.]+)em/g)].map(([, width]) => Math.ceil(Number(width))),
      ),
    );
    if (widths.length === 0) return [];
    const sorted = [...new Set(widths)].toSorted((a, b) => a - b);
    return [`| \`<news-${basename(dirname(folder))}>\` | ${sorted.join(', ')} |`];
  });
  return ['| Widget | Changes at, in em |', '| --- | --- |', ...lines, ''].join('\n');
}
