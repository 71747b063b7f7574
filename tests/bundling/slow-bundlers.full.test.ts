import { testTreeShaking } from './tree-shaking.ts';

// The slowest; the others decide alike.
testTreeShaking(['rollup', 'webpack']);
