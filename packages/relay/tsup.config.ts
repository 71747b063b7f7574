import { npmBuild } from '@news-widgets/tooling/tsup';

export default npmBuild({ index: 'src/index.ts', 'node/index': 'src/node/index.ts' });
