import { type BodyNode, element } from './body-tree.js';
import { anyOf, findElement, hasClass, type SourceElement, textOf } from './html-tree.js';

/** Presentation MathML (MathML Core) without elements that link, act or contain HTML. */
export const MATHML = /* @__PURE__ */ anyOf(
  `
    math mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub
    msubsup msup mtable mtd mtext mtr munder munderover none semantics
  `,
);
const ATTRIBUTES = /* @__PURE__ */ anyOf(
  `
    accent accentunder columnspan columnalign columnspacing depth dir display displaystyle fence form height
    largeop linethickness lspace mathvariant maxsize minsize movablelimits rowspan rowspacing rspace scriptlevel
    separator stretchy symmetric voffset width
  `,
);
/** MathML attributes meant for other programs. */
const IGNORED = /^(?:alttext|class|id|style|xmlns|xref|altimg(?:-.*)?|data-[\w-]+|intent)$/;

/** Reads a formula as MathML, or as text if it contains anything else. */
export function formula(source: SourceElement): BodyNode {
  const math = convert(source);
  const text = textOf(source.nodes.filter((node) => !isAnnotation(node))).trim();
  if (math && text) return math;
  return source.attributes['alttext']?.trim() || text;
}

const isAnnotation = (node: SourceElement['nodes'][number]): boolean =>
  typeof node !== 'string' && node.name.startsWith('annotation');

function convert({ name, attributes, nodes }: SourceElement): BodyNode | undefined {
  if (!MATHML.test(name)) return undefined;
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (ATTRIBUTES.test(key) && /^[\w\s.%#+-]*$/.test(value)) kept[key] = value;
    else if (!IGNORED.test(key)) return undefined;
  }
  // A wide one scrolls, by keyboard too.
  if (kept['display'] === 'block') kept['tabindex'] = '0';
  const children: BodyNode[] = [];
  for (const node of nodes) {
    if (isAnnotation(node)) continue;
    const child = typeof node === 'string' ? node : convert(node);
    if (child === undefined) return undefined;
    children.push(child);
  }
  return element(name, kept, children);
}

/**
 * Reads the formula from the markup of KaTeX, MathJax or Substack, which contains it twice: as MathML and as drawn glyphs.
 * Returns undefined for other elements.
 */
export function renderedFormula(source: SourceElement): BodyNode | undefined {
  if (source.name === 'math') return formula(source);
  if (source.name === 'amp-mathml') return code(source.attributes['data-formula']);
  if (hasClass(source, /^latex-rendered$/)) {
    const [, expression] =
      /"persistentExpression":"((?:[^"\\]|\\.)*)"/.exec(source.attributes['data-attrs'] ?? '') ?? [];
    return expression ? code(expression.replace(/\\\\/g, '\\')) : undefined;
  }
  if (source.name !== 'mjx-container' && !hasClass(source, /^(?:katex|mwe-math-element|MathJax)$/)) return undefined;
  const math = findElement(source.nodes, ({ name }) => name === 'math');
  return math && formula(math);
}

const code = (text: string | undefined): BodyNode => (text ? element('code', {}, [text]) : '');
