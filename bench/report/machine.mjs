import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, platform } from 'node:os';
import { chromiumPath } from '@news-widgets/tooling/browsers';

/** Of the last five minutes, before the measuring adds its own. */
const LOAD_BEFORE = loadavg()[1];

/** Describes where and when this was measured, and the load of the machine. */
export function machine() {
  const chromium = execFileSync(chromiumPath(), ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
  const cores = cpus();
  const shared =
    LOAD_BEFORE > cores.length * 0.75
      ? ` The machine was shared: the load of the 5 minutes before was ${LOAD_BEFORE.toFixed(1)}, so milliseconds are high and noisy: promises in milliseconds can't be judged by this run.`
      : '';
  return `${new Date().toISOString().slice(0, 10)}, ${chromium.replace(/ built on.*/, '')}, Node ${process.versions.node}, ${platform()} ${arch()}, ${cores.length} × ${cores[0].model}.${shared}`;
}
