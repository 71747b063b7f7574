import { fromC1 } from './mojibake/windows-1252.js';

/** Decodes UTF-32, which the Encoding Standard lacks but XML 1.0 appendix F allows. */
const utf32 = (bytes: Uint8Array, littleEndian: boolean): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  let text = '';
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian);
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
};

/** Byte order marks, then "<?" or "<" in encodings of two and four bytes. */
const SIGNATURES: [string, string][] = [
  ['0,0,254,255', 'utf-32be'],
  ['255,254,0,0', 'utf-32le'],
  ['0,0,0,60', 'utf-32be'],
  ['60,0,0,0', 'utf-32le'],
  ['239,187,191', 'utf-8'],
  ['254,255', 'utf-16be'],
  ['255,254', 'utf-16le'],
  ['0,60,0', 'utf-16be'],
  ['60,0', 'utf-16le'],
];

const decoderFor = (label: string | undefined): TextDecoder | undefined => {
  try {
    return label ? new TextDecoder(label) : undefined;
  } catch {
    return undefined;
  }
};

const decodeAs = (decoder: TextDecoder, bytes: Uint8Array): string => {
  const text = decoder.decode(bytes);
  // Node before version 23 decodes Windows-1252 as ISO 8859-1.
  return decoder.encoding === 'windows-1252' ? fromC1(text) : text;
};

/**
 * Decodes UTF-8 if the text has characters beyond ASCII: other encodings do not look like it by chance, whatever a label says.
 * ASCII is the same in all encodings except ISO-2022-JP, which escapes from it.
 */
const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    // A character cut off at the end is not an error.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return !text.includes('\x1b') || /[^\0-\x7f]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Decodes bytes by their signature, by telltale letters, or by Content-Type, XML declaration or `<meta charset>`, and else as
 * UTF-8 (RFC 7303 section 3, labels of the Encoding Standard). Unknown labels are ignored. Unlabelled text that is not UTF-8
 * is decoded as Windows-1252.
 */
export function decodeBytes(body: ArrayBuffer, contentType = ''): string {
  const bytes = new Uint8Array(body);
  const start = bytes.subarray(0, 4).join() + ',';
  const signature = SIGNATURES.find(([first]) => start.startsWith(first + ','))?.[1];
  if (signature?.startsWith('utf-32')) return utf32(bytes, signature.endsWith('le')).replace(/^\ufeff/, '');
  if (signature) return new TextDecoder(signature).decode(bytes);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const declared =
    /<\?xml[^>]{0,99}\sencoding\s{0,9}=\s{0,9}["']?([\w:.-]+)|<meta[^>]{0,199}charset\s{0,9}=\s{0,9}["']?([\w:.-]+)/i.exec(
      head,
    );
  const named =
    decoderFor(/charset\s{0,9}=\s{0,9}["']?([\w:.-]+)/i.exec(contentType)?.[1]) ??
    decoderFor(declared?.[1] ?? declared?.[2]);
  // A document that declares UTF-16 in readable ASCII is not UTF-16.
  const decoder = !named || named.encoding.startsWith('utf-16') ? new TextDecoder() : named;
  const text = decodeAs(decoder, bytes);
  if (decoder.encoding !== 'utf-8' || !text.includes('\ufffd')) return text;
  const broken = text.split('\ufffd').length;
  const sound = text.replace(/[\0-\x7f\ufffd]+/g, '').length;
  return broken > sound ? decodeAs(new TextDecoder('windows-1252'), bytes) : text;
}
