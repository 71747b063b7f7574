// Type-checks the bindings in html`` templates of the named packages, or of all.
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
const projects = folders.map((folder) => projectOf(`${folder}/tsconfig.json`));
// One program for all: their options are alike but for the globals that they name.
const program = ts.createProgram(
  projects.flatMap(({ fileNames }) => fileNames),
  { ...projects[0].options, types: [...new Set(projects.flatMap(({ options }) => options.types))] },
);
const analyzer = new LitAnalyzer(context(program));
for (const file of program.getSourceFiles())
  if (folders.some((folder) => relative(folder, file.fileName).startsWith('src/')))
    analyzer
      .getDiagnosticsInFile(file)
      .filter((problem) => !isAboutNothing(problem))
      .forEach(report);
console.log(problems > 0 ? `${problems} problems in templates` : 'Every binding fits.');
process.exitCode = problems > 0 ? 1 : 0;

function projectOf(path) {
  return ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, dirname(path));
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
