import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Vite from 'vite';
import type { State } from './apps/state.ts';

const folder = import.meta.dirname;

/** Markup that an application renders on a server. */
export interface Server {
  render(state: State): string | Promise<string>;
  /** Markup that the framework needs in the head. */
  head?(): string;
  /** Markup that it needs before everything else in the body. */
  start?: string;
}

export interface Built {
  /** Folder of the built client. */
  folder: string;
  server: Server;
}

/** Installs the frameworks once: others who work on the widgets do not need them. */
function install(): void {
  if (existsSync(join(folder, 'node_modules/vite'))) return;
  console.log('installing the frameworks (some 140 MB, once) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

/** A module of this folder's own packages, which may not be installed when types are checked. */
const own = (name: string): Promise<Record<string, (options?: object) => Vite.PluginOption>> => import(name);

const isCustomElement = (tag: string): boolean => tag.startsWith('news-');

/** Plug-ins that a framework's own documentation names. */
const PLUGINS: Record<string, () => Promise<Vite.PluginOption>> = {
  vue: async () => (await own('@vitejs/plugin-vue')).default!({ template: { compilerOptions: { isCustomElement } } }),
  svelte: async () => (await own('@sveltejs/vite-plugin-svelte')).svelte!({ configFile: false }),
  solid: async () => (await own('vite-plugin-solid')).default!({ ssr: true }),
};

/** Builds the application of a framework with Vite, for browsers and for Node. */
export async function buildApp(name: string): Promise<Built> {
  install();
  const { build } = (await import(join(folder, 'node_modules/vite/dist/node/index.js'))) as typeof Vite;
  const run = async (side: 'client' | 'server', outDir: string): Promise<void> => {
    const config: Vite.InlineConfig = {
      configFile: false,
      root: join(folder, 'apps', name),
      base: `/${name}/`,
      logLevel: 'error',
      plugins: [await PLUGINS[name]?.()],
      build: {
        outDir,
        emptyOutDir: true,
        ssr: side === 'server',
        rolldownOptions: {
          input: globSync(join(folder, 'apps', name, `${side}*.{ts,tsx}`)),
          output: { entryFileNames: `${side}.js` },
        },
      },
    };
    await build(config);
  };
  const [client, server] = ['client', 'server'].map((side) => join(folder, 'dist', name, side)) as [string, string];
  await run('client', client);
  await run('server', server);
  return { folder: client, server: (await import(pathToFileURL(join(server, 'server.js')).href)) as Server };
}
