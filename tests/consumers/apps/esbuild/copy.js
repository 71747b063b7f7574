import { copyFileSync } from 'node:fs';

copyFileSync('dist.html', 'dist/index.html');
