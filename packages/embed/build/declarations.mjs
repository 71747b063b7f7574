import { readFile, writeFile } from 'node:fs/promises';
import ts from 'typescript';

/** Writes the types of a module that declares all of them itself. */
export async function writeDeclarations(file, target) {
  const { outputText } = ts.transpileDeclaration(await readFile(file, 'utf8'), { fileName: file, compilerOptions: {} });
  await writeFile(target, outputText);
}
