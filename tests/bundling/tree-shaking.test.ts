import { testTreeShaking } from './tree-shaking.ts';

testTreeShaking(['esbuild', 'vite']);
