import { npmBuild } from '@news-widgets/tooling/tsup';
import { globSync } from 'node:fs';

const entries = globSync(['src/{element,feed,i18n,sanitize}/index.ts', 'src/internal/*.ts']);
export default npmBuild(Object.fromEntries(entries.map((file) => [file.slice('src/'.length, -'.ts'.length), file])));
