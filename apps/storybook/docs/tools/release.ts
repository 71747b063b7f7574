import type { Release, ReleaseFile } from '../../snippets/index.ts';

interface Manifest {
  version: string;
  files: ReleaseFile[];
}

const manifests = import.meta.glob<Manifest>('../../../../packages/embed/dist/*/manifest.json', {
  eager: true,
  import: 'default',
});

const own = Object.values(manifests).find(({ version }) => version === __NEWS_WIDGETS_VERSION__);

/** Placeholder address of the files until a designer enters one. */
export const FILES = `https://cdn.example/news-widgets/${__NEWS_WIDGETS_VERSION__}/`;

/** Returns the release built with this Storybook; without one, snippets have no hashes. */
export const releaseAt = (base: string): Release => ({ base: base.replace(/\/*$/, '/'), files: own?.files ?? [] });
