/** A letter of each script, so that its fonts are there before anything is measured. */
const LETTERS = 'Aéا新ก';

/** The page that each test file runs in, with the fonts of `tests/fonts.css` in place of the machine's. */
export const testPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" href="/tests/fonts.css" />
    <style>
      html { font-family: var(--test-fonts) }
    </style>
  </head>
  <body>
    <script type="module">
      // WebKit runs modules before style sheets are there.
      if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded));
      const families = getComputedStyle(document.documentElement).fontFamily.split(',');
      await Promise.all(families.map((family) => document.fonts.load('16px ' + family, '${LETTERS}')));
      await import(${JSON.stringify(testFramework)});
    </script>
  </body>
</html>`;
