import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prerenderedList, prerenderWidgets } from './prerendered.ts';
import { importMap, integrityOf } from './release.ts';

const directory = join(import.meta.dirname, '../pages');

/** Kinds of host pages, in display order. */
export const KINDS = {
  site: 'Sites as they are',
  host: 'Strict and difficult hosts',
  failure: 'When something fails',
};

export interface HostPage {
  /** File name, which is also its address: `plain.html`. */
  file: string;
  title: string;
  /** The purpose of the page, in one sentence. */
  description: string;
  kind: keyof typeof KINDS;
}

/** Values that differ between machines. */
export interface PageValues {
  newsroom: string;
  version: string;
  /** Address of another release's folder, for the page with two. */
  older: string;
}

/** Pages that are copies of others, with widgets rendered on the server. */
const TWINS: Record<string, { of: string; title: string; description: string }> = {
  'article-prerendered.html': {
    of: 'article.html',
    title: 'Several hundred small decisions, from the server | The Tideway Post',
    description: 'The article page as a server sends it: read without script, and taken over by the script as it is.',
  },
};

/** A page ready to be sent. */
export interface ReadPage {
  html: string;
  /** Sources for `style-src`, for server-rendered markup. */
  styleHashes: readonly string[];
}

/** Returns every host page, as described in its own head. */
export function hostPages(): HostPage[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.html'))
    .concat(Object.keys(TWINS))
    .toSorted()
    .map((file) => {
      const html = source(file);
      const meta = (name: string) => new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(html)?.[1];
      return {
        file,
        title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? file,
        description: meta('description') ?? '',
        kind: (meta('kind') ?? 'host') as HostPage['kind'],
      };
    });
}

/** Returns a page as the partner wrote it, with addresses and hashes filled in. */
export async function readPage(file: string, { newsroom, version, older }: PageValues): Promise<ReadPage | undefined> {
  if (!TWINS[file] && !readdirSync(directory).includes(file)) return undefined;
  const html = source(file);
  const folder = `${newsroom}/widgets/${version}/`;
  const integrity = /\{\{(integrity|importmap)/.test(html) ? await integrityOf(folder) : new Map<string, string>();
  const values: Record<string, string> = { newsroom, version, older, importmap: importMap(folder, integrity) };
  if (html.includes('{{prerendered}}')) values.prerendered = await prerenderedList(newsroom);
  const filled = html.replace(
    /\{\{(\w+)(?::([\w./-]+))?\}\}/g,
    (placeholder, name: string, of?: string) => (of ? (integrity.get(of) ?? '') : values[name]) ?? placeholder,
  );
  return TWINS[file] ? prerenderWidgets(filled) : { html: filled, styleHashes: [] };
}

function source(file: string): string {
  const twin = TWINS[file];
  const html = readFileSync(join(directory, twin?.of ?? file), 'utf8');
  if (!twin) return html;
  return html
    .replace(/<title>[^<]*/, `<title>${twin.title}`)
    .replace(/(<meta name="description" content=")[^"]*/, `$1${twin.description}`);
}
