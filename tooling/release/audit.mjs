// Reports known vulnerabilities in the packages' dependencies, or that the registry does not answer audits.
import { spawnSync } from 'node:child_process';
import { pinnedPnpm, root } from '../run/workspace.mjs';

const { status, stdout, stderr } = spawnSync(
  'npx',
  ['-y', pinnedPnpm(), 'audit', '--prod', '--audit-level', 'moderate'],
  { cwd: root, encoding: 'utf8' },
);
const output = `${stdout}${stderr}`;
const isAnswered = !/AUDIT_(BAD_RESPONSE|ENDPOINT)|ERR_PNPM_META_FETCH_FAIL|ENOTFOUND|ECONNREFUSED|EAI_AGAIN/.test(
  output,
);
console.log(isAnswered ? output.trim() : 'This registry answers no audits: nothing was looked up.');
process.exitCode = isAnswered ? status : 0;
