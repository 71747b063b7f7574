import { Marked, type Renderer, type Tokens } from 'marked';

const attributionMark = /^—+\s*/;

/** Renders a quotation; a last paragraph that starts with a dash becomes its caption. */
function blockquote(this: Renderer, { tokens }: Tokens.Blockquote): string {
  const last = tokens.findLast((token) => token.type !== 'space');
  if (last?.type !== 'paragraph' || !attributionMark.test(last.raw)) {
    return `<blockquote>\n${this.parser.parse(tokens)}</blockquote>\n`;
  }
  const quotation = this.parser.parse(tokens.slice(0, tokens.indexOf(last)));
  const source = this.parser.parseInline(last.tokens ?? []).replace(attributionMark, '');
  return `<figure>\n<blockquote>\n${quotation}</blockquote>\n<figcaption>${source}</figcaption>\n</figure>\n`;
}

const marked = new Marked({ renderer: { blockquote } });

export function renderMarkdown(markdown: string): string {
  return marked.parse(markdown, { async: false });
}
