import assert from 'node:assert/strict';

const token = /<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;
const knownEntity = /^&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i;

/** Fails where an XML parser would: unknown entities, stray angle brackets, elements that are not closed in order. */
export function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const text = xml.replace(token, (whole, closing?: string, opening?: string, attributes = '', selfClosed = '') => {
    if (closing !== undefined) assert.equal(closing, open.pop(), `</${closing}> closes another element`);
    if (opening !== undefined && selfClosed === '') open.push(opening);
    return whole.startsWith('<![CDATA[') ? '' : attributes;
  });
  assert.deepEqual(open, [], 'elements left open');
  assert.doesNotMatch(text, /</, 'a stray "<"');
  for (const { index } of text.matchAll(/&/g)) assert.match(text.slice(index, index + 12), knownEntity);
}
