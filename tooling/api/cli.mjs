// Writes the exports of each published package, with types, to its api.md; with --check, reports files that are out of date.
// Reads the built declarations of the named folders, or of all packages.
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const args = process.argv.slice(2);
const onlyCheck = args.includes('--check');
const named = args.filter((arg) => arg !== '--check');
const reportFolder = mkdtempSync(join(tmpdir(), 'api-'));

const packages = (named.length > 0 ? named : globSync('packages/*/package.json').map(dirname)).map((folder) => {
  const { name, exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const entries = Object.entries(exports)
    .filter(([path, { types }]) => types?.startsWith('./dist/') && !path.startsWith('./internal/'))
    .map(([path, { types }]) => ({ path, config: configOf(resolve(folder), types) }));
  return { folder, name, entries };
});
const configs = packages.flatMap(({ entries }) => entries.map(({ config }) => config));
// Read once for all.
const compilerState = CompilerState.create(configs[0], {
  additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
});

for (const { folder, name, entries } of packages) {
  const reports = entries.map(({ path, config }) => `## ${join(name, path)}\n\n${report(config)}`);
  const text = `# Public API of ${name}\n\nWritten by \`pnpm api:update\`.\n\n${reports.join('\n')}`;
  const file = `${folder}/api.md`;
  if (!onlyCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is out of date: run \`pnpm api:update\`, and say in a changeset what is new for users.`);
    process.exitCode = 1;
  }
}
rmSync(reportFolder, { recursive: true });

function configOf(folder, types) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'nodenext',
            target: 'es2022',
            skipLibCheck: true,
            lib: ['es2024', 'dom', 'dom.iterable'],
            types: [],
          },
        },
      },
      apiReport: {
        enabled: true,
        reportVariants: ['public'],
        reportFileName: 'report.api.md',
        reportFolder,
        reportTempFolder: reportFolder,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: { default: { logLevel: 'none' } },
        tsdocMessageReporting: { default: { logLevel: 'none' } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(folder, 'package.json'),
  });
}

/** Returns the exported declarations of one entry, as TypeScript. */
function report(config) {
  // Prints only errors.
  const messageCallback = (message) => (message.handled = message.logLevel !== 'error');
  Extractor.invoke(config, { compilerState, localBuild: true, messageCallback });
  return readFileSync(join(reportFolder, 'report.public.api.md'), 'utf8').replace(/^[^]*?(?=```ts)/, '');
}
