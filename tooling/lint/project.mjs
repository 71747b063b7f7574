// Checks rules of CONVENTIONS.md that span files: import cycles, parts and their comments, keys of words, documentation language.
import { cycles } from './cycles.mjs';
import { parts } from './parts.mjs';
import { prose } from './prose.mjs';
import { words } from './words.mjs';

const problems = [...cycles(), ...parts(), ...prose(), ...(await words())];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
