import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/run/workspace.mjs';

/** The outcome for one application. */
export interface Outcome {
  name: string;
  tool: string;
  version: string;
  /** The server sends its content. */
  server: boolean;
  seconds: number;
  failure?: string;
}

/** Writes the table of applications. */
export function writeTable(outcomes: Outcome[]): void {
  const rows = outcomes.map(({ name, tool, version, server, failure }) => {
    const result = failure ? `fails: ${failure.split('\n')[0]!.replaceAll('|', '\\|')}` : 'yes';
    return `| [${name}](../tests/consumers/apps/${name}) | ${tool} ${version} | ${server ? 'server and browser' : 'browser'} | ${result} |`;
  });
  writeFileSync(
    join(root, 'docs/consumers.md'),
    `# Applications that the packages are tried in

Written by \`pnpm test:consumers\`: each release is published to a registry on this machine. The applications install it as
users do, are built, and are opened in Chromium. "Works" means: its widgets show a feed, and arrays and objects arrive as
properties. Events arrive and can be cancelled. The console stays empty.

| Application | Built with | Rendered in | Works |
| --- | --- | --- | --- |
${rows.join('\n')}
`,
  );
}
