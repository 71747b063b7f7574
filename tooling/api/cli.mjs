// Writes the exports of each published package, with types, to its api.md; with --check, reports files that are out of date.
// Reads the built declarations of the named folders, or of all packages.
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const args = process.argv.slice(2);
const onlyCheck = args.includes('--check');
const named = args.filter((arg) => arg !== '--check');
const temporary = mkdtempSync(join(tmpdir(), 'api-'));

for (const folder of named.length > 0 ? named : globSync('packages/*/package.json').map(dirname)) {
  const { name, exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const entries = Object.entries(exports).filter(
    ([path, { types }]) => types?.startsWith('./dist/') && !path.startsWith('./internal/'),
  );
  const reports = entries.map(([path, { types }]) => `## ${join(name, path)}\n\n${report(resolve(folder), types)}`);
  const text = `# Public API of ${name}\n\nWritten by \`pnpm api:update\`.\n\n${reports.join('\n')}`;
  const file = `${folder}/api.md`;
  if (!onlyCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is out of date: run \`pnpm api:update\`, and say in a changeset what is new for users.`);
    process.exitCode = 1;
  }
}
rmSync(temporary, { recursive: true });

/** Returns the exported declarations of one entry, as TypeScript. */
function report(folder, types) {
  const reportFolder = join(temporary, 'report');
  mkdirSync(reportFolder, { recursive: true });
  const extractorConfig = ExtractorConfig.prepare({
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
  // Prints only errors.
  const messageCallback = (message) => (message.handled = message.logLevel !== 'error');
  Extractor.invoke(extractorConfig, { localBuild: true, messageCallback });
  return readFileSync(join(reportFolder, 'report.public.api.md'), 'utf8').replace(/^[^]*?(?=```ts)/, '');
}
