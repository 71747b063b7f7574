import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { freePort } from '@news-widgets/tooling/ports';
import { answers, cli, endLeftovers, runNode, until, type Running } from './running.ts';

const choosePorts = async () => {
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  const [storybook, newsroom, partner] = ports;
  const flags = [`--storybook-port=${storybook}`, `--newsroom-port=${newsroom}`, `--partner-port=${partner}`];
  return { ports, flags };
};

const ready = async (running: Running) => {
  const says = until(() => running.output().includes('Ready after'), 90, running.output);
  const fails = running.ended.then((code) => assert.fail(`Ended with ${code}:\n${running.output()}`));
  await Promise.race([says, fails]);
  // From here on it is meant to end.
  fails.catch(() => {});
};
const allSilent = (ports: readonly number[], said: () => string) =>
  until(async () => !(await Promise.all(ports.map(answers))).includes(true), 10, said);

describe('npm start', () => {
  afterEach(endLeftovers);

  it('serves all addresses that it prints, and ends all on Ctrl-C', async () => {
    const { ports, flags } = await choosePorts();
    const running = runNode([cli, 'start', ...flags]);
    await ready(running);
    for (const port of ports) {
      assert.match(running.output(), new RegExp(`http://127\\.0\\.0\\.1:${port}/`));
      assert.ok(await answers(port), `port ${port}`);
    }
    // The newsroom takes sign-ups from the partner site, wherever that is.
    const [, newsroom, partner] = ports;
    const preflight = await fetch(`http://127.0.0.1:${newsroom}/subscriptions`, {
      method: 'OPTIONS',
      headers: { Origin: `http://127.0.0.1:${partner}`, 'Access-Control-Request-Method': 'POST' },
    });
    assert.equal(preflight.headers.get('access-control-allow-origin'), `http://127.0.0.1:${partner}`);
    running.child.kill('SIGINT');
    assert.equal(await running.ended, 0);
    await allSilent(ports, running.output);
  });

  it('ends when the process that started it was killed, and so do its servers when it was killed itself', async () => {
    const { ports, flags } = await choosePorts();
    const parent = `import('node:child_process').then(({ spawn }) => spawn(process.execPath, ${JSON.stringify([cli, 'start', ...flags])}, { stdio: 'inherit' }))`;
    const running = runNode(['-e', parent]);
    await ready(running);
    running.child.kill('SIGKILL');
    await allSilent(ports, running.output);

    const again = runNode([cli, 'start', ...flags]);
    await ready(again);
    again.child.kill('SIGKILL');
    await allSilent(ports, again.output);
  });

  it('states first which port is taken, by whom and what to do', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const running = runNode([
      cli,
      'start',
      `--newsroom-port=${port}`,
      `--storybook-port=${await freePort()}`,
      `--partner-site-port=${await freePort()}`,
    ]);
    assert.equal(await running.ended, 1);
    server.close();
    const holder = process.platform === 'linux' ? `\\(process ${process.pid}\\)` : '';
    assert.match(
      running.output(),
      new RegExp(`^Port ${port}, where the Newsroom should be, is taken by .*${holder}.*--newsroom-port=${port + 1}`),
    );
    assert.doesNotMatch(running.output(), /turbo|pnpm/);
  });

  it('refuses ports that are none and options that it does not know', async () => {
    for (const flag of ['--newsroom-port=x', '--newsroom-port=70000', '--newsroom-port=6006', '--colour=red']) {
      const running = runNode([cli, 'start', flag]);
      assert.equal(await running.ended, 1, flag);
      assert.equal(running.output().trim().split('\n').length, 1, flag);
    }
  });
});
