/** What the pages need to know about a release of the widgets. */
interface Manifest {
  files: { file: string; integrity: string }[];
}

/** The integrity of every file in a release, by name; empty where there is no such release. */
export async function integrityOf(folder: string): Promise<Map<string, string>> {
  try {
    const response = await fetch(`${folder}manifest.json`);
    const { files } = (await response.json()) as Manifest;
    return new Map(files.map(({ file, integrity }) => [file, integrity]));
  } catch {
    return new Map();
  }
}

/** An import map that lets only these bytes run, whichever module asks for them. */
export const importMap = (folder: string, integrity: ReadonlyMap<string, string>): string =>
  JSON.stringify({
    integrity: Object.fromEntries(
      [...integrity].filter(([file]) => file.endsWith('.js')).map(([file, hash]) => [folder + file, hash]),
    ),
  });
