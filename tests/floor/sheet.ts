import { parse, walk } from 'css-tree';
import { missingStyles } from './features.ts';

/** Returns features outside `@supports` that the floor lacks, as they are written: `text-wrap:`, `oklch()`, `:state`. */
export function readSheet(text: string): string[] {
  const { properties, functions, selectors, atRules } = missingStyles;
  const missing: string[] = [];
  walk(parse(text, { parseCustomProperty: true }), function (node) {
    if (this.atrule?.name === 'supports') return;
    switch (node.type) {
      case 'Declaration':
        if (properties.has(node.property)) missing.push(`${node.property}:`);
        break;
      case 'Function':
        if (functions.has(node.name)) missing.push(`${node.name}()`);
        break;
      case 'PseudoClassSelector':
      case 'PseudoElementSelector':
        if (selectors.has(node.name)) missing.push(`:${node.name}`);
        break;
      case 'Atrule':
        if (atRules.has(node.name)) missing.push(`@${node.name}`);
        break;
      default:
    }
  });
  return missing;
}
