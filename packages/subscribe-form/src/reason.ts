/** Why a service refused, in its own words, and the field that it means. */
export interface Reason {
  field: string;
  text: string;
}

/** Where services say why, the more exact first. */
const MEMBERS = ['errors', 'error', 'message', 'detail', 'details', 'msg', 'error_description', 'reason', 'title'];
/** Where they name the field. */
const NAMES = ['field', 'param', 'property', 'name', 'path'];

const LONGEST = 200;
const DEEPEST = 5;
/** A page of errors is read no further than this. */
const MOST = 20;

/** Words for a status, which say nothing beyond it. */
const STATUS =
  /^(bad request|unauthorized|forbidden|not found|method not allowed|conflict|gone|unprocessable (entity|content)|validation (failed|error)|(internal )?(server )?error)[.!]?$/i;

/** Looks for a sentence in whatever a service has answered. */
export function reasonIn(value: unknown, name = '', depth = 0): Reason | undefined {
  if (typeof value === 'string') return sentence(value, name);
  if (!value || typeof value !== 'object' || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return first(value, (one) => reasonIn(one, name, depth + 1));
  const members = value as Record<string, unknown>;
  const own = NAMES.map((key) => members[key]).find((one) => typeof one === 'string') as string | undefined;
  return (
    first(MEMBERS, (key) => reasonIn(members[key], own ?? name, depth + 1)) ??
    // `{"errors": {"email": ["is taken"]}}`: inside, every member is a field.
    (depth > 0 ? first(Object.keys(members), (key) => reasonIn(members[key], key, depth + 1)) : undefined)
  );
}

/** Whether an answer with a good status says that it went wrong. */
export function isRefusal(json: Record<string, unknown>): boolean {
  const { status, result, success, ok, error, errors } = json;
  return (
    success === false ||
    ok === false ||
    [status, result].some((word) => /^(error|fail(ed|ure)?|invalid)$/i.test(String(word))) ||
    (!!error && error !== true) ||
    (!!errors && typeof errors === 'object' && Object.keys(errors).length > 0)
  );
}

function first<T>(all: readonly T[], find: (one: T) => Reason | undefined): Reason | undefined {
  for (const one of all.slice(0, MOST)) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
}

/** `email_address` as it begins a sentence. */
const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/[_-]+/g, ' ');

function sentence(value: string, name: string): Reason | undefined {
  const text = value
    .slice(0, LONGEST * 10)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // A code such as `email_taken` is for programs.
  if (!/\s|[^\0-\x7f]/.test(text) || STATUS.test(text)) return undefined;
  const whole = /^\p{Ll}/u.test(text) && name ? `${titled(name)} ${text}` : text;
  return {
    field: /e-?mail/i.test(name) ? 'email' : name,
    text: whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole,
  };
}
