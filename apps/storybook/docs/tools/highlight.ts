import { html } from 'lit';

/** Tokens: comments, strings, tags and keywords. */
const PATTERN =
  /(?<comment><!--[^]*?-->|\/\*[^]*?\*\/)|(?<text>"[^"\n]*"|'[^'\n]*')|(?<tag><\/?[\w-]+|\/?>)|(?<word>\b(?:import|export|function|return|class|from|const)\b|--news-[\w-]+)/g;

/** Highlights code, well enough for what the tools print. */
export function highlight(code: string): unknown[] {
  const pieces: unknown[] = [];
  let end = 0;
  for (const match of code.matchAll(PATTERN)) {
    const [kind] = Object.entries(match.groups!).find(([, text]) => text !== undefined)!;
    pieces.push(code.slice(end, match.index), html`<span class=${kind}>${match[0]}</span>`);
    end = match.index + match[0].length;
  }
  return [...pieces, code.slice(end)];
}
