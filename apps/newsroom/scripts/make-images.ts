/** Makes the pictures of all articles, or those named on the command line. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { imageHeight, imageWidths } from '../src/config.ts';
import { render } from './art/picture.ts';
import { Random } from './art/random.ts';
import { pictures } from './pictures/index.ts';

const directory = join(import.meta.dirname, '../public/images');
/** Pictures also cropped to 3:4, for stories with pictures in portrait format. */
const upright: Record<string, string> = {
  turbines: join(import.meta.dirname, '../../storybook/public/upright.webp'),
};
const names = process.argv.slice(2);

await mkdir(directory, { recursive: true });
for (const [name, make] of Object.entries(pictures)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const master = await render(make(new Random(name)));
  const sizes = await Promise.all(
    imageWidths.map(async (width) => {
      const { size } = await sharp(master)
        .resize(width, imageHeight(width), { fit: 'fill' })
        .webp({ quality: width > 1000 ? 58 : 68, effort: 6, smartSubsample: true })
        .toFile(join(directory, `${name}-${width}.webp`));
      return `${width}: ${(size / 1024).toFixed(0)} kB`;
    }),
  );
  if (upright[name])
    await sharp(master)
      .resize(480, 640, { position: 'attention' })
      .webp({ quality: 68, effort: 6 })
      .toFile(upright[name]);
  console.log(`${name.padEnd(16)} ${sizes.join('  ')}`);
}
