const minify = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/(?<=[ :,(])0\./g, '.')
    .replaceAll(';}', '}')
    .trim();

/** Takes comments and white space out of css`` literals without expressions, which the code minifier leaves alone. */
export const minifyCss = () => ({
  name: 'minify-css',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.styles.ts')) return undefined;
    return { code: code.replace(/css`([^`$]*)`/g, (_, css) => `css\`${minify(css)}\``), map: null };
  },
});
