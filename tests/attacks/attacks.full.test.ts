import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { attackVectors } from '@news-widgets/tooling/attacks';
import { firefoxPath, isWebKitThere } from '@news-widgets/tooling/browsers';
import { openAttacks } from './prerendered.ts';
import { runWithAllAttacks, type AttackResult } from './run-unit-tests.ts';
import { ENGINES } from './engines.ts';
import { writeTable } from './table.ts';

/** Tests in browsers that try attacks, and how many ways they have of bringing them in. */
const TESTS = {
  'packages/core/test/sanitize/xss.test.ts': 1,
  'packages/core/test/sanitize/feeds.test.ts': 6,
  'packages/article/test/attacks.test.ts': 1,
  'packages/search-box/test/attacks.test.ts': 12,
  'packages/comments/test/attacks.test.ts': 5,
  'packages/subscribe-form/test/attacks.test.ts': 6,
};

/** With two of server-rendered stories. */
const WAYS = Object.values(TESTS).reduce((sum, ways) => sum + ways, 2);

const isThere = { chromium: () => true, firefox: () => !!firefoxPath(), webkit: isWebKitThere };

const vectors = attackVectors();
const results = new Map<string, AttackResult[]>();

describe('all attacks', { skip: vectors.length === 0 && 'no xss-* in the folder of corpora' }, () => {
  for (const [engine, { label, open }] of Object.entries(ENGINES))
    describe(`in ${label}`, { skip: !isThere[engine as keyof typeof isThere]() && `${label} is not there.` }, () => {
      const own: AttackResult[] = [];
      after(() => results.set(label, own));

      for (const [file, ways] of Object.entries(TESTS))
        it(`do nothing in ${file}`, async () => {
          const { output, results: some } = await runWithAllAttacks(file, engine);
          console.log(
            output
              .split('\n')
              .filter((line) => line.includes(' attacks, '))
              .join('\n'),
          );
          assert.equal(some.length, ways);
          for (const { tried, through } of some) assert.equal(tried, vectors.length, through);
          own.push(...some);
        });

      for (const script of [true, false])
        it(`do nothing in server-rendered stories, script ${script ? 'on' : 'off'}`, async () =>
          void own.push(await openAttacks(open, script, vectors)));
    });

  // Only of a whole run.
  after(() => {
    const whole = [...results.values()].every((own) => own.length === WAYS);
    if (results.size === 3 && whole) writeTable(results, vectors.length);
  });
});
