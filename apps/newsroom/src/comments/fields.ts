import type { Context } from 'hono';
import { Refusal } from './refusal.ts';

/** Unchecked fields of a form. */
export type Fields = Readonly<Record<string, string | undefined>>;

const formType = 'application/x-www-form-urlencoded';

export async function readFields(c: Context): Promise<Fields> {
  const type = typeOf(c);
  // Fields in the address also count, so that a form can be posted to the address of its comments.
  const fromAddress = { story: c.req.query('story') };
  if (type === formType) return { ...fromAddress, ...Object.fromEntries(new URLSearchParams(await c.req.text())) };
  if (type === 'application/json') return { ...fromAddress, ...parseJson(await c.req.text()) };
  throw new Refusal(415, 'invalid', 'Send a form or JSON.');
}

/** Returns whether the client expects JSON; a browser that sends a form itself gets a page. */
export function wantsJson(c: Context): boolean {
  return (c.req.header('Accept') ?? '').includes('application/json') || typeOf(c) === 'application/json';
}

function typeOf(c: Context): string | undefined {
  return c.req.header('Content-Type')?.toLowerCase().split(';')[0]?.trim();
}

function parseJson(text: string): Fields {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return plainFields(value);
  } catch {
    // The parser's own message would quote the input.
  }
  throw new Refusal(400, 'invalid', 'The request is not a JSON object.');
}

/** Keeps only text and numbers, as a form has nothing else. */
function plainFields(value: object): Fields {
  const plain = Object.entries(value).filter(([, one]) => typeof one === 'string' || typeof one === 'number');
  return Object.fromEntries(plain.map(([name, one]) => [name, String(one)]));
}
