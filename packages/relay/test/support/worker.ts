import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Miniflare, type Request, type Response } from 'miniflare';
import ts from 'typescript';

const example = join(import.meta.dirname, '../../examples/cloudflare');

interface WranglerConfig {
  main: string;
  compatibility_date: string;
  compatibility_flags?: string[];
  vars: Record<string, string>;
}

/** The Cloudflare example in `workerd`, bundled as Wrangler does; `answer` simulates the web. */
export async function startWorker(
  answer: (request: Request) => Response | Promise<Response>,
  vars: Record<string, string> = {},
): Promise<Miniflare> {
  const file = join(example, 'wrangler.jsonc');
  const { config, error } = ts.readConfigFile(file, (path) => readFileSync(path, 'utf8')) as {
    config: WranglerConfig;
    error?: ts.Diagnostic;
  };
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { outputFiles } = await build({
    entryPoints: [join(example, config.main)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    outfile: 'worker.js',
  });
  return new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.js', contents: outputFiles[0]!.text }],
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags ?? [],
    bindings: { ...config.vars, ...vars },
    outboundService: answer,
    host: '127.0.0.1',
  });
}
