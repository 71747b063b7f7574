import { testTreeShaking } from './tree-shaking.ts';

// By far the slowest, and the other three decide alike.
testTreeShaking(['webpack']);
