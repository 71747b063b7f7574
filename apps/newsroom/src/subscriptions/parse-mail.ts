export interface ReadMail {
  to: string;
  subject: string;
  date: string;
  text: string;
  /** All addresses in the text. */
  links: string[];
}

/** Parses a mail from the outbox: as much of MIME as this server writes. */
export function parseMail(source: string): ReadMail {
  const { headers } = splitPart(source);
  const text = textPart(source) ?? '';
  return {
    to: headers.get('to') ?? '',
    subject: decodeWords(headers.get('subject') ?? ''),
    date: headers.get('date') ?? '',
    text,
    links: text.match(/https?:\/\/\S+/g) ?? [],
  };
}

function textPart(source: string): string | undefined {
  const { headers, body } = splitPart(source);
  const type = headers.get('content-type') ?? '';
  const [, boundary] = /boundary="([^"]+)"/.exec(type) ?? [];
  if (boundary !== undefined) {
    const parts = body.split(`--${boundary}`).slice(1, -1);
    return parts.map(textPart).find((text) => text !== undefined);
  }
  if (!type.startsWith('text/plain')) return undefined;
  return headers.get('content-transfer-encoding') === 'quoted-printable' ? decodeQuoted(body) : body;
}

function splitPart(part: string): { headers: Map<string, string>; body: string } {
  const [head = '', ...rest] = part.replace(/^\r\n/, '').split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: rest.join('\r\n\r\n') };
}

/** "=C3=A9" is one letter in two bytes. */
function decodeQuoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function decodeWords(text: string): string {
  return text.replace(/=\?utf-8\?q\?([^?]*)\?=\s*/gi, (_, word: string) => decodeQuoted(word.replaceAll('_', ' ')));
}
