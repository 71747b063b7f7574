/**
 * Allows no scripts but those of the folder that the frame is from. Written here, since in a sandbox without
 * `allow-same-origin` WebKit takes nothing for `'self'`, and the file does not know its address.
 */
export function allowOwnScriptsOnly(): void {
  const folder = new URL('.', location.href).href.replaceAll(/[;,]/g, encodeURIComponent);
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = `script-src ${folder}`;
  document.head.append(meta);
}
