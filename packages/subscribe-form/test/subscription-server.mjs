import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { corporaFolder } from '../../../tooling/wtr/corpora.mjs';

/** The requests, by the key that a test puts into the address as `?as=…`. */
const received = new Map();

/** A recorded answer of Ghost, or one written after its source where the recordings are missing. */
const ghost = (file, written) => {
  const path = join(corporaFolder, 'ghost-6-recorded', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : written;
};
const ghostError = (message) => JSON.stringify({ errors: [{ message, type: 'BadRequestError' }] });

const HTML = '<!doctype html><title>A page</title><p>Not JSON.';

/** The address says which answer a test wants: `name+exists@news.example`. */
const wish = ({ fields }) =>
  /\+([\w-]+)@/.exec(fields.email ?? fields.EMAIL ?? fields.email_address ?? fields['fields[email]'] ?? '')?.[1];

/** Failures of any service. */
const TROUBLE = {
  garbage: () => [200, '{"status": '],
  html: () => [200, HTML],
  error: () => [503, 'down'],
  gone: () => [404, HTML],
  limited: () => [429, '{}', { 'retry-after': '120' }],
  'limited-until': () => [429, '{}', { 'retry-after': new Date(Date.now() + 300_000).toUTCString() }],
  'limited-hours': () => [429, '{}', { 'retry-after': '10000' }],
  'limited-days': () => [429, '{}', { 'retry-after': String(3 * 86_400) }],
  // Ways in which services say why.
  'says-message': () => [400, { message: 'We take <b>no</b> mail from here.' }],
  'says-errors': () => [422, { message: 'Validation failed', errors: { email: ['is on the list of another reader'] } }],
  'says-array': () => [400, [{ error: { code: 'E17', detail: 'Your address was banned.' } }]],
  'says-detail': () => [409, { detail: [{ loc: ['body', 'email'], msg: 'This one has left for good.' }] }],
  'says-text': () => [400, 'No more readers today.', { 'content-type': 'text/plain' }],
  'says-closed': () => [403, { error: 'The list is for members.' }],
  'says-status': () => [400, { message: 'Bad Request', error: { code: 7 }, errors: [] }],
  'says-object': () => [422, { message: { text: { a: 1 } }, field: { b: 2 } }],
  'says-success-false': () => [200, { success: false, errors: [{ message: 'Not from this country.' }] }],
  // The responses of WordPress, Contact Form 7, Django and Symfony.
  'says-data': () => [200, { success: false, data: 'This name is on the list.' }],
  'says-fields': () => [
    200,
    { status: 'validation_failed', invalid_fields: [{ field: 'email', message: 'No such host.' }] },
  ],
  'says-lists': () => [400, { email: ['Enter a valid address, please.'] }],
  'says-violations': () => [422, { status: 422, violations: [{ propertyPath: 'email', title: 'Too long for us.' }] }],
  'says-string': () => [400, '"Not on Sundays."', { 'content-type': 'application/json' }],
  'says-code': () => [200, { code: 422, message: 'Your host bounces.' }],
  'says-empty': () => [200, { error: {}, errors: [] }],
  'says-nothing': () => [204, ''],
  'says-ok': () => [200, { ok: true }],
  'limited-briefly': () => [429, '{}', { 'retry-after': '1' }],
  slow: () => sleep(600, undefined),
  'slow-refused': () => sleep(600, [422, { message: 'This domain takes no mail.', field: 'email' }]),
  // Some bytes first: browsers repeat by themselves what ends before the first byte.
  cut: async (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"status": ');
    await sleep(50);
    response.destroy();
  },
  never: () => new Promise(() => {}),
};

/** Each service by the first part of its path, as its contract says. */
const SERVICES = {
  generic(sent) {
    const { email } = sent.fields;
    if (!email) return [422, { code: 'email_missing', message: 'Enter your e-mail address.', field: 'email' }];
    return (
      {
        subscribed: [201, { status: 'subscribed' }],
        exists: [200, { status: 'exists' }],
        refused: [422, { code: 'email_invalid', message: 'This domain takes no mail.', field: 'email' }],
        closed: [403, { code: 'closed', message: 'Closed.' }],
        unknown: [200, { status: 'enlightened' }],
      }[wish(sent)] ?? [200, { status: 'pending' }]
    );
  },
  ghost(sent) {
    if (sent.path.endsWith('/integrity-token/'))
      return [200, ghost('integrity-token.txt', '1795417417302:9d25:1d9d'), { 'content-type': 'text/plain' }];
    const answers = {
      'bad-email': [400, ghost('signup-bad-email.json', ghostError('Email is not valid'))],
      'no-token': [400, ghost('signup-no-token.json', ghostError('The request could not be understood.'))],
      'rate-limited': [
        429,
        ghost('signup-rate-limited.json', ghostError('Too many different sign-in attempts, try again in 10 minutes')),
      ],
      invite: [400, ghostError('This site is invite-only, contact the owner for access.')],
      domain: [400, ghostError('Signups from this email domain are currently restricted.')],
      inbox: [
        201,
        {
          otc_ref: 'x',
          inboxLinks: {
            provider: 'gmail',
            desktop: 'https://mail.google.com/mail/u/0/#search/x',
            android: 'intent://x',
          },
        },
      ],
    };
    if (!sent.fields.integrityToken)
      return [400, ghost('signup-no-token.json', ghostError('The request could not be understood.'))];
    return answers[wish(sent)] ?? [201, ghost('signup-ok.json', '{}')];
  },
  listmonk: (sent) =>
    ({
      direct: [200, { data: { has_optin: false } }],
      old: [200, { data: true }],
      bad: [400, { message: 'Invalid email.' }],
      off: [400, { message: 'Public subscription is disabled.' }],
    })[wish(sent)] ?? [200, { data: { has_optin: true } }],
  kit: (sent) =>
    ({
      quarantined: [200, { status: 'quarantined', url: 'https://app.kit.com/forms/1/guard' }],
      bad: [200, { status: 'failed', errors: { fields: ['email'], messages: ['Email address is invalid'] } }],
    })[wish(sent)] ?? [200, { status: 'success' }],
  brevo: (sent) =>
    !sent.query.get('isAjax')
      ? [200, HTML]
      : wish(sent) === 'bad'
        ? [400, { success: false, errors: { EMAIL: 'Invalid' } }]
        : [200, { success: true, message: 'Thanks' }],
  mailerlite: (sent) =>
    wish(sent) === 'bad'
      ? [200, { success: false, errors: { fields: { email: ['Invalid'] } } }]
      : [200, { success: true }],
  mailchimp(sent) {
    const { c, EMAIL } = Object.fromEntries(sent.query);
    const answer = {
      exists: {
        result: 'error',
        msg: `${EMAIL} is already subscribed to list News. <a href="https://x.example">Update</a>`,
      },
      bad: { result: 'error', msg: '0 - An email address must contain a single @' },
    }[wish({ fields: { email: EMAIL } })] ?? { result: 'success', msg: 'Almost finished...' };
    return [200, `${c}(${JSON.stringify(answer)})`, { 'content-type': 'text/javascript' }];
  },
  hubspot: (sent) =>
    ({
      bad: [400, { status: 'error', message: 'The request is not valid', errors: [{ errorType: 'INVALID_EMAIL' }] }],
      other: [
        400,
        {
          status: 'error',
          errors: [{ message: 'The form has a check for robots.', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }],
        },
      ],
    })[/\+([\w-]+)@/.exec(sent.fields.fields[0].value)?.[1]] ?? [200, { inlineMessage: 'Thanks' }],
  activecampaign: (sent) => [
    200,
    {
      js:
        wish(sent) === 'bad'
          ? '_show_error("1", "Please enter a <b>valid<\\/b> address.", "");'
          : 'window.ranByService = true; _show_thank_you("1", "Thanks!", "", "");',
    },
  ],
  mailpoet: (sent) =>
    /\+bad@/.test(JSON.stringify(sent.fields))
      ? [400, { errors: [{ error: 'bad_request', message: 'Please specify a valid form ID.' }] }]
      : [200, { data: [], meta: {} }],
  page: () => [200, HTML],
};

/** Handles one request to a service: its response, after the trouble that the address asks for. */
async function answer(request, response, allowOrigin) {
  const url = new URL(request.url, 'http://x');
  const [, , service] = url.pathname.split('/');
  const body = await text(request);
  const json = /json/.test(request.headers['content-type'] ?? '');
  const fields = json ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
  const sent = {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    fields,
    type: request.headers['content-type'],
  };
  const cors = allowOrigin
    ? { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' }
    : {};
  const write = (status, content = '', headers = {}) => {
    const plain = typeof content === 'string';
    const type = { 'content-type': plain && content.startsWith('<') ? 'text/html' : 'application/json' };
    response
      .writeHead(status, { 'cache-control': 'no-store', ...type, ...cors, ...headers })
      .end(plain ? content : JSON.stringify(content));
  };
  if (request.method === 'OPTIONS')
    return write(
      204,
      '',
      allowOrigin ? { 'access-control-allow-headers': 'content-type', 'access-control-allow-methods': 'POST' } : {},
    );
  if (service === 'received') return write(200, received.get(url.searchParams.get('as')) ?? []);
  const key = url.searchParams.get('as') ?? /as=([\w.]+)/.exec(url.pathname)?.[1];
  received.set(key, [...(received.get(key) ?? []), { ...sent, query: Object.fromEntries(sent.query) }]);
  const redirect = url.searchParams.get('redirect');
  if (redirect) return write(Number(redirect), '', { location: request.url.replace(/[?&]redirect=\d+/, '') });
  const trouble = TROUBLE[wish(sent)];
  const outcome =
    (trouble && (await trouble(sent, response))) ?? (response.destroyed ? undefined : SERVICES[service]?.(sent));
  if (outcome) write(...outcome);
}

async function text(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** The same services on a port of their own, whose answers no page of another origin may read. */
let other;
const otherPort = () =>
  (other ??= new Promise((resolve) => {
    const server = createServer((request, response) => void answer(request, response, request.url.includes('open=1')));
    server.listen(0, '127.0.0.1', () => resolve(server.address().port)).unref();
  }));

/**
 * Services for sign-ups as their contracts say, under `/test-subscriptions/<service>`. What one was sent is at `received?as=…`,
 * the port of the server of another origin at `other-port`; there `open=1` in the address lets answers be read.
 */
export async function subscriptionServer(context, next) {
  if (!context.path.startsWith('/test-subscriptions/')) return next();
  context.respond = false;
  if (context.path.endsWith('/other-port')) return void context.res.end(String(await otherPort()));
  await answer(context.req, context.res, false);
}
