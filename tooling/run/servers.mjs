import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HOST } from './ports.mjs';
import { readJson, root } from './workspace.mjs';

const inApp = (app, ...path) => join(root, 'apps', app, ...path);

/** The file behind a package's command, so that node can run it without a shell or a package manager in between. */
function commandFile(app, name) {
  const manifest = inApp(app, 'node_modules', name, 'package.json');
  const { bin } = readJson(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

/** What `npm start` serves; `args` and `env` get the port of each app. */
export const SERVERS = [
  {
    name: 'Storybook',
    app: 'storybook',
    flag: 'storybook-port',
    variable: 'STORYBOOK_PORT',
    port: 6006,
    args: ({ storybook }) => [
      commandFile('storybook', 'vite'),
      ...['preview', '--outDir', 'dist', '--host', HOST, '--port', String(storybook), '--strictPort'],
    ],
    /** With `--dev`: rebuilds a story when its file changes, and prints what is wrong with it. */
    devArgs: ({ storybook }) => [
      commandFile('storybook', 'storybook'),
      ...['dev', '-p', String(storybook), '--exact-port', '--host', HOST],
      ...['--ci', '--disable-telemetry', '--no-version-updates', '--loglevel', 'warn'],
    ],
  },
  {
    name: 'Newsroom',
    app: 'newsroom',
    flag: 'newsroom-port',
    variable: 'NEWSROOM_PORT',
    port: 4310,
    args: (ports) => ['src/server.ts', `--port=${ports.newsroom}`],
    // Whose pages may send sign-ups.
    env: (ports) => ({ PARTNER_PORT: String(ports['partner-site']) }),
  },
  {
    name: 'Partner site',
    app: 'partner-site',
    flag: 'partner-port',
    variable: 'PARTNER_PORT',
    port: 4320,
    args: (ports) => [
      'src/server.ts',
      `--port=${ports['partner-site']}`,
      `--newsroom=http://${HOST}:${ports.newsroom}`,
      '--older=/older/',
    ],
  },
].filter(({ app }) => existsSync(inApp(app, 'package.json')));

export const folderOf = ({ app }) => inApp(app);
