/** The service's own explanation of a refusal, and the field it is about. */
export interface Reason {
  field: string;
  text: string;
}

/** Members in which services explain a refusal, the most specific first. */
const MEMBERS = [
  ...['errors', 'error', 'violations', 'invalid_fields', 'message', 'errorMessage', 'error_message', 'detail'],
  ...['details', 'msg', 'error_description', 'description', 'reason', 'text', 'data', 'title'],
];
/** Members that name the field. */
const NAMES = ['field', 'param', 'property', 'propertyPath', 'name', 'path'];

const MAX_TEXT = 200;
const MAX_DEPTH = 5;
/** Maximum number of entries read from a list of errors. */
const MAX_ENTRIES = 20;

/** Texts that only repeat the status. */
const STATUS = new RegExp(
  `^(?:${[
    'bad request|unauthorized|forbidden|not found|method not allowed|conflict|gone',
    'unprocessable (?:entity|content)|validation (?:failed|error)|(?:internal )?(?:server )?error',
  ].join('|')})[.!]?$`,
  'i',
);

/** Finds an explanation in an answer of any shape. */
export function reasonIn(value: unknown, name = '', depth = 0): Reason | undefined {
  if (typeof value === 'string') return sentence(value, name);
  if (!value || typeof value !== 'object' || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return first(value, (one) => reasonIn(one, name, depth + 1));
  const members = value as Record<string, unknown>;
  const own = NAMES.map((key) => members[key]).find((one) => typeof one === 'string') as string | undefined;
  return (
    first(MEMBERS, (key) => reasonIn(members[key], own ?? name, depth + 1)) ??
    // `{"errors": {"email": ["is taken"]}}`: at the top level only members with a list are fields, below it all are.
    first(Object.keys(members), (key) =>
      depth > 0 || Array.isArray(members[key]) ? reasonIn(members[key], key, depth + 1) : undefined,
    )
  );
}

/** Returns whether an answer with a success status reports a failure. */
export function isRefusal(json: Record<string, unknown>): boolean {
  const { status, result, type, state, code, success, ok, error, errors } = json;
  return (
    [success, ok].some((value) => value === false || value === 0 || value === 'false') ||
    [status, result, type, state].some((word) =>
      /^(error|(\w+_)?fail(ed|ure)?|invalid|rejected)$/i.test(String(word)),
    ) ||
    [status, code].some((number) => Number(number) >= 400 && Number(number) < 600) ||
    [error, errors].some(hasMessage)
  );
}

/** Returns whether a member reports an error: a text, a code or a non-empty list, but not `true`. */
const hasMessage = (value: unknown): boolean =>
  typeof value === 'object' ? Object.keys(value ?? {}).length > 0 : !!value && value !== true;

function first<T>(all: readonly T[], find: (one: T) => Reason | undefined): Reason | undefined {
  for (const one of all.slice(0, MAX_ENTRIES)) {
    const found = find(one);
    if (found) return found;
  }
  return undefined;
}

/** Returns `email_address` as the beginning of a sentence. */
const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replace(/[_-]+/g, ' ');

function sentence(value: string, name: string): Reason | undefined {
  const text = value
    .slice(0, MAX_TEXT * 10)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Codes such as `email_taken` are not meant for readers.
  if (!/\s|[^\0-\x7f]/.test(text) || STATUS.test(text)) return undefined;
  const whole = /^\p{Ll}/u.test(text) && name ? `${titled(name)} ${text}` : text;
  return {
    field: /e-?mail/i.test(name) ? 'email' : name,
    text: whole.length > MAX_TEXT ? `${whole.slice(0, MAX_TEXT - 1)}…` : whole,
  };
}
