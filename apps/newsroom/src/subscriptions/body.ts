import type { Context } from 'hono';
import { Refusal } from './refusal.ts';
import type { Entries } from './sign-up.ts';

export interface Body {
  entries: Entries;
  /** The reader sees the response: a browser sent the form, without script. */
  plain: boolean;
}

const formType = 'application/x-www-form-urlencoded';

export async function readBody(c: Context): Promise<Body> {
  const type = typeOf(c);
  if (type === 'application/json') return { entries: parseJson(await c.req.text()), plain: false };
  if (type === formType) return { entries: parseForm(await c.req.text()), plain: wantsPage(c) };
  throw new Refusal(415, 'type_unsupported', 'Send JSON or a plain form.');
}

export function isPlainForm(c: Context): boolean {
  return typeOf(c) === formType && wantsPage(c);
}

export function wantsPage(c: Context): boolean {
  return (c.req.header('Accept') ?? '').includes('text/html');
}

function typeOf(c: Context): string | undefined {
  return c.req.header('Content-Type')?.toLowerCase().split(';')[0]?.trim();
}

function parseJson(text: string): Entries {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message would quote the input.
    throw new Refusal(400, 'json_invalid', 'The request is not valid JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'json_invalid', 'The request is not a JSON object.');
  }
  return value;
}

/** Parses a form: `consent.text`, `consent[text]` and `consent_text` are equivalent; `consent` alone is the ticked box. */
function parseForm(text: string): Entries {
  const fields = new URLSearchParams(text);
  const group = (name: string, parts: readonly string[]): Record<string, string> | undefined => {
    const found = parts.flatMap((part) => {
      const value = fields.get(`${name}.${part}`) ?? fields.get(`${name}[${part}]`) ?? fields.get(`${name}_${part}`);
      return value === null ? [] : [[part, value] as const];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  };
  const many = (name: string): string[] => [...fields.getAll(name), ...fields.getAll(`${name}[]`)].filter(Boolean);
  const consent = group('consent', ['text', 'version', 'given']);
  const ticked = fields.get('consent');
  return {
    email: fields.get('email') ?? undefined,
    name: fields.get('name') ?? undefined,
    lists: many('lists'),
    tags: many('tags'),
    consent: ticked === null ? (consent?.['given'] ? consent : undefined) : { given: ticked, ...consent },
    source: group('source', ['page', 'host', 'widget']),
    hp: fields.get('hp') ?? undefined,
    elapsed: fields.get('elapsed') ?? undefined,
  };
}
