// Type-checks the bindings in html`` templates of the named packages, or of all, with the package's own compiler options.
import { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } from 'lit-analyzer';
import { globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import ts from 'typescript';

const config = makeConfig({
  strict: true,
  // Newer than the analyzer's list of attributes.
  globalAttributes: ['enterkeyhint', 'fetchpriority', 'inert', 'popover'],
  rules: {
    // The analyzer's CSS parser predates container queries, and the compiler knows better which modules define elements.
    'no-invalid-css': 'off',
    'no-missing-import': 'off',
  },
});

/** lit-analyzer 2 mistakes Lit's `nothing` for a printed value. */
const isAboutNothing = ({ message }) => message.includes('Symbol(undefined)');

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : globSync('packages/*');

let problems = 0;
for (const path of folders.map((folder) => `${folder}/tsconfig.json`)) {
  const program = programOf(path);
  const analyzer = new LitAnalyzer(context(program));
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => relative(dirname(path), fileName).startsWith('src/'));
  for (const file of sources)
    analyzer
      .getDiagnosticsInFile(file)
      .filter((problem) => !isAboutNothing(problem))
      .forEach(report);
}
console.log(problems > 0 ? `${problems} problems in templates` : 'Every binding fits.');
process.exitCode = problems > 0 ? 1 : 0;

function programOf(path) {
  const folder = dirname(path);
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, ts.sys.readFile).config,
    ts.sys,
    folder,
  );
  return ts.createProgram(fileNames, options);
}

function context(program) {
  const created = new DefaultLitAnalyzerContext({ getProgram: () => program });
  created.updateConfig(config);
  return created;
}

function report({ file, location, message, fix, source }) {
  problems++;
  const { line, character } = file.getLineAndCharacterOfPosition(location.start);
  console.error(`${relative('.', file.fileName)}:${line + 1}:${character + 1}  ${message} ${fix ?? ''} (${source})`);
}
