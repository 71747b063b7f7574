import type { MakePicture } from '../art/picture.ts';
import * as magnets from './magnets.ts';
import * as markets from './markets.ts';
import * as mining from './mining.ts';
import * as policy from './policy.ts';
import * as processing from './processing.ts';
import * as recycling from './recycling.ts';
import * as research from './research.ts';

const byExport: Record<string, MakePicture> = {
  ...markets,
  ...policy,
  ...mining,
  ...processing,
  ...recycling,
  ...magnets,
  ...research,
};

/** Every picture by the name of its files: `openPit` makes `open-pit-640.webp`. */
export const pictures: Record<string, MakePicture> = Object.fromEntries(
  Object.entries(byExport).map(([name, make]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    make,
  ]),
);
