import { type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import { missingGlobals, missingMembers } from './features.ts';

/** ES2022 is what all browsers at the floor read. */
const SYNTAX = { ecmaVersion: 2022, sourceType: 'module' } as const;

/** Properties that are missing from the base type of acorn's nodes. */
interface AnyNode extends Node {
  name?: string;
  value?: unknown;
  computed?: boolean;
  key?: AnyNode;
  left?: AnyNode;
  object?: AnyNode;
  property?: AnyNode;
  callee?: AnyNode;
}

export interface Script {
  /** Globals and members that the floor lacks, as they are written: `scheduler`, `.toSorted`. */
  missing: string[];
  /** Names of members that the script itself makes. */
  own: string[];
  /** Texts that are style sheets. */
  sheets: string[];
}

const isSheet = (text: string): boolean => /[\w:)\]-]\s*\{[^{}]*:[^{}]*\}/.test(text) && !text.includes('=>');

/** Reads a built file; throws where its syntax is newer than the floor. */
export function readScript(code: string): Script {
  const missing = new Set<string>();
  const own = new Set<string>();
  const sheets: string[] = [];
  full(parse(code, SYNTAX), (node) => {
    const { type, value, computed, key, left, object, property, callee } = node as AnyNode;
    if (type === 'MemberExpression' && !computed && missingMembers.has(property!.name!))
      missing.add(`.${property!.name}`);
    for (const one of [object, callee]) if (one?.name && missingGlobals.has(one.name)) missing.add(one.name);
    if (key?.name && !computed) own.add(`.${key.name}`);
    if (left?.type === 'MemberExpression' && left.property?.name) own.add(`.${left.property.name}`);
    const text = type === 'TemplateElement' ? (value as { cooked?: string }).cooked : value;
    if (typeof text === 'string' && isSheet(text)) sheets.push(text);
  });
  return { missing: [...missing], own: [...own], sheets };
}
