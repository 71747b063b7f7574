/** The parts of a release's manifest that pages need. */
interface Manifest {
  files: { file: string; integrity: string }[];
}

/** Returns the integrity of every file in a release by name; empty if there is no such release. */
export async function integrityOf(folder: string): Promise<Map<string, string>> {
  try {
    const response = await fetch(`${folder}manifest.json`);
    const { files } = (await response.json()) as Manifest;
    return new Map(files.map(({ file, integrity }) => [file, integrity]));
  } catch {
    return new Map();
  }
}

/** Returns an import map with the integrity of all modules, whichever module imports them. */
export const importMap = (folder: string, integrity: ReadonlyMap<string, string>): string =>
  JSON.stringify({
    integrity: Object.fromEntries(
      [...integrity].filter(([file]) => file.endsWith('.js')).map(([file, hash]) => [folder + file, hash]),
    ),
  });
