import { describe, it } from 'node:test';
import { someVectors } from '@news-widgets/tooling/attacks';
import { ENGINES } from '../attacks/engines.ts';
import { openAttacks } from '../attacks/prerendered.ts';

const vectors = someVectors();
const { open } = ENGINES.chromium!;

describe(
  'attacks in server-rendered stories',
  { skip: vectors.length === 0 && 'no xss-* in the folder of corpora' },
  () => {
    it('do nothing without script', async () => void (await openAttacks(open, false, vectors)));
    it('do nothing with script', async () => void (await openAttacks(open, true, vectors)));
  },
);
