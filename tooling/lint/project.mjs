// Rules of CONVENTIONS.md that cross files: cycles of imports, parts and their comments, keys of words, the language of documentation.
import { cycles } from './cycles.mjs';
import { parts } from './parts.mjs';
import { prose } from './prose.mjs';
import { words } from './words.mjs';

const problems = [...cycles(), ...parts(), ...prose(), ...(await words())];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
