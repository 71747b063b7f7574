/**
 * Allows only scripts from the frame's own folder. Set by script because in a sandbox without `allow-same-origin` WebKit
 * does not match `'self'`, and the HTML file does not know its address.
 */
export function allowOwnScriptsOnly(): void {
  const folder = new URL('.', location.href).href.replaceAll(/[;,]/g, encodeURIComponent);
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `script-src ${folder}`;
  document.head.append(meta);
}
