import { npmBuild } from '@news-widgets/tooling/tsup';
import { readdirSync } from 'node:fs';

const folders = readdirSync('src');
export default npmBuild(Object.fromEntries(folders.map((folder) => [`${folder}/index`, `src/${folder}/index.ts`])));
