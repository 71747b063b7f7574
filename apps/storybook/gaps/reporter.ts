import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Manifest, widgetsOf } from '@news-widgets/tooling/manifest';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { demands } from './demands.ts';

const packages = fileURLToPath(new URL('../../../packages', import.meta.url));

interface Report {
  type: string;
  result: Record<string, string[]>;
}

/** Fails the run if a widget's manifest names something that no story has shown. */
export class GapReporter implements Reporter {
  #narrowed = false;

  onInit({ config }: Vitest): void {
    this.#narrowed = Boolean(config.testNamePattern);
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#narrowed) return;
    const ran = new Set(modules.map(({ moduleId }) => moduleId));
    const shown = collect(modules);
    for (const path of globSync(`${packages}/*/custom-elements.json`)) {
      const stories = globSync(resolve(dirname(path), 'src/*.stories.ts'));
      if (stories.some((story) => !ran.has(story))) continue;
      for (const gap of gapsOf(path, shown)) {
        console.error(`No story shows: ${gap}`);
        process.exitCode = 1;
      }
    }
  }
}

/** Collects what all stories have shown, by tag. */
function collect(modules: readonly TestModule[]): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
    const { reports = [] } = test.meta() as { reports?: Report[] };
    for (const { result } of reports.filter(({ type }) => type === 'shown'))
      for (const [tag, lines] of Object.entries(result)) shown.set(tag, new Set([...(shown.get(tag) ?? []), ...lines]));
  }
  return shown;
}

function gapsOf(path: string, shown: Map<string, Set<string>>): string[] {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return widgetsOf(manifest).flatMap((widget) =>
    demands(widget)
      .filter((line) => !shown.get(widget.tagName!)?.has(line))
      .map((line) => `<${widget.tagName}> ${line}`),
  );
}
