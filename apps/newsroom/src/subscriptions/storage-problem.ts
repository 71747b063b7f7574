import { Problem } from '../problem.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const sqlite: Record<number, (file: string) => string> = {
  1: (file) => `${file} was made by another program or version: move it away, or start the version that made it.`,
  5: (file) => `${file} is locked by another program.`,
  6: (file) => `${file} is locked by another program.`,
  8: (file) => `${file} cannot be written: check its owner and the rights of its folder.`,
  10: (file) => `${file} could not be read or written: check the disk.`,
  11: (file) => `${file} is damaged: move it away and bring back a copy.`,
  13: (file) => `There is no room on the disk for ${file}.`,
  14: (file) => `${file} cannot be opened: check that its folder exists and may be written.`,
  26: (file) => `${file} is damaged or no database: move it away and bring back a copy.`,
};

const system: Record<string, (path: string) => string> = {
  EACCES: (path) => `${path} may not be opened: check its owner and its rights.`,
  EEXIST: (path) => `${path} is in the way: a folder is needed there.`,
  EISDIR: (path) => `${path} is a folder: a file is needed there.`,
  ENOENT: (path) => `${path} does not exist.`,
  ENOSPC: (path) => `There is no room on the disk for ${path}.`,
  ENOTDIR: (path) => `${path} is no folder: a folder is needed there.`,
  EPERM: (path) => `${path} may not be opened: check its owner and its rights.`,
  EROFS: (path) => `${path} cannot be written: the disk is read-only.`,
};

interface StorageError extends Error {
  code?: string;
  errcode?: number;
  path?: string;
}

/** Explains an error of the database or file system; undefined for all others. */
export function storageProblem(error: unknown, file: string): Problem | undefined {
  if (error instanceof Problem) return error;
  const { code = '', errcode, path = file } = error as StorageError;
  const sentence = errcode === undefined ? system[code]?.(path) : sqlite[errcode & 0xff]?.(file);
  return sentence === undefined ? undefined : new Problem(sentence, { cause: error });
}

export function isBusy(error: unknown): boolean {
  const { errcode = 0 } = error as StorageError;
  return (errcode & 0xff) === 5 || (errcode & 0xff) === 6;
}
