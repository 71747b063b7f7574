import { npmBuild } from '@news-widgets/tooling/tsup';

export default npmBuild(['src/index.ts', 'src/node/index.ts']);
