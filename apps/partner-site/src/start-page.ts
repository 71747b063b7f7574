import { html, raw } from 'hono/html';
import { hostPages, KINDS } from './pages.ts';

/** Renders the list of host pages. Titles and descriptions come from HTML and are already escaped. */
export function startPage(): ReturnType<typeof html> {
  const pages = hostPages();
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Host pages</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 44rem; padding: 3rem 1.25rem; font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0 0 0.5rem; font-size: 1.8rem; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.15rem; }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: 1rem 0; border-top: 1px solid light-dark(#ddd, #444); }
a { font-weight: 600; color: light-dark(#0b5a6b, #8fd3e2); text-underline-offset: 0.18em; }
p { margin: 0.2rem 0 0; color: light-dark(#555, #b5b5b5); }
</style>
</head>
<body>
<h1>Host pages</h1>
<p>Sites that embed the widgets, each written as its owner would write it.</p>
${Object.entries(KINDS).map(
  ([kind, heading]) => html`<h2>${heading}</h2>
<ol>
${pages
  .filter((page) => page.kind === kind)
  .map(
    ({
      file,
      title,
      description,
    }) => html`<li><a href="/${file}">${raw(bySite(title))}</a><p>${raw(description)}</p></li>
`,
  )}</ol>
`,
)}
</body>
</html>
`;
}

/** Turns the title "Page | Site" into "Site: page". */
const bySite = (title: string): string => title.split(' | ').toReversed().join(': ');
