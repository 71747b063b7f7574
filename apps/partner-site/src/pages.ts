import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prerenderedList } from './prerendered.ts';
import { importMap, integrityOf } from './release.ts';

const directory = join(import.meta.dirname, '../pages');

/** The kinds of host pages, in the order in which people want to see them. */
export const KINDS = {
  site: 'Sites as they are',
  host: 'Strict and difficult hosts',
  failure: 'When something fails',
};

export interface HostPage {
  /** Its address, without the slash: `plain.html`. */
  file: string;
  title: string;
  /** What the page proves, in one sentence. */
  description: string;
  kind: keyof typeof KINDS;
}

/** What differs from one machine to the next. */
export interface PageValues {
  newsroom: string;
  version: string;
  /** Address of another release's folder, for the page with two. */
  older: string;
}

/** Every host page, described by its own head. */
export function hostPages(): HostPage[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(directory, file), 'utf8');
      const meta = (name: string) => new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(html)?.[1];
      return {
        file,
        title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? file,
        description: meta('description') ?? '',
        kind: (meta('kind') ?? 'host') as HostPage['kind'],
      };
    });
}

/** A page as the partner wrote it, with addresses and hashes filled in. */
export async function readPage(file: string, { newsroom, version, older }: PageValues): Promise<string | undefined> {
  if (!readdirSync(directory).includes(file)) return undefined;
  const html = readFileSync(join(directory, file), 'utf8');
  const folder = `${newsroom}/widgets/${version}/`;
  const integrity = /\{\{(integrity|importmap)/.test(html) ? await integrityOf(folder) : new Map<string, string>();
  const values: Record<string, string> = { newsroom, version, older, importmap: importMap(folder, integrity) };
  if (html.includes('{{prerendered}}')) values.prerendered = await prerenderedList(newsroom);
  return html.replace(
    /\{\{(\w+)(?::([\w./-]+))?\}\}/g,
    (placeholder, name: string, of?: string) => (of ? (integrity.get(of) ?? '') : values[name]) ?? placeholder,
  );
}
