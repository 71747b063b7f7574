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

/** Where the files are until somebody says where theirs are. */
export const FILES = `https://cdn.example/news-widgets/${__NEWS_WIDGETS_VERSION__}/`;

/** The release that was built with this Storybook; without one the snippets have no hashes. */
export const releaseAt = (base: string): Release => ({ base: base.replace(/\/*$/, '/'), files: own?.files ?? [] });
