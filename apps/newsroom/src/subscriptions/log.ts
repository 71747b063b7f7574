import { storageProblem } from './storage-problem.ts';

/** Logs only the kind of an error: messages of mail servers and parsers quote addresses. */
export function log(what: string, error: unknown): void {
  const problem = storageProblem(error, 'The database');
  if (problem) return console.error(`Subscriptions: ${what}: ${problem.message}`);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const name = error instanceof Error ? error.name : typeof error;
  console.error(`Subscriptions: ${what} (${[name, code].filter(Boolean).join(', ')}).`);
}
