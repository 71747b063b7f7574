import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Returns `llms.txt` (llmstxt.org): the table of contents, with addresses from the root of the repository. */
export function llmsText() {
  const contents = readFileSync('docs/README.md', 'utf8');
  const [, introduction] = readFileSync('README.md', 'utf8').split('\n\n');
  const sections = contents
    .slice(contents.indexOf('## '))
    .replaceAll(
      /\]\((?!https?:)([^)#]*)(#[^)]*)?\)/g,
      (_, path, anchor = '') => `](${posix.join('docs', path)}${anchor})`,
    );
  return `# News Widgets\n\n> ${introduction.replaceAll('\n', ' ')}\n\n${sections}`;
}
