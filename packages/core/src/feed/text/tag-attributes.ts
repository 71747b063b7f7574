const ATTRIBUTE = /(?<![\w:-])([\w:-]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a start tag by their names in lower case, undecoded; of several of one name, the first. */
export function tagAttributes(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    const key = name!.toLowerCase();
    if (!Object.hasOwn(attributes, key)) attributes[key] = double ?? single ?? bare ?? '';
  }
  return attributes;
}
