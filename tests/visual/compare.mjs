import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels of a sheet that may differ: fewer than a comma has. */
const TOLERANCE = 5;

/** Compares two pictures. `difference` marks where they differ; it is missing if they are alike or differ in size. */
export function compare(before, after) {
  const [old, now] = [before, after].map((bytes) => PNG.sync.read(bytes));
  const { width, height } = now;
  if (old.width !== width || old.height !== height)
    return { alike: false, why: `${width} × ${height} px instead of ${old.width} × ${old.height}` };
  if (old.data.equals(now.data)) return { alike: true };
  const marked = new PNG({ width, height });
  const count = pixelmatch(old.data, now.data, marked.data, width, height, { threshold: 0.05, includeAA: true });
  if (count <= TOLERANCE) return { alike: true };
  return { alike: false, why: `${count} pixels differ`, difference: PNG.sync.write(marked) };
}

/** The same picture in fewer bytes than a browser takes. */
export const compressed = (picture) =>
  PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
