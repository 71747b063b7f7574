const ATTRIBUTE = /(?<![\w:-])([\w:-]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Returns the undecoded attributes of a start tag by lower-case name; the first of several with the same name. */
export function tagAttributes(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name!.toLowerCase();
    if (!Object.hasOwn(attributes, key)) attributes[key] = double ?? single ?? bare ?? '';
  }
  return attributes;
}
