/** Attributes that any element may have. */
const GLOBAL = /^(id|class|style|dir|lang|hidden|slot|title|part|role|tabindex|data-.+|aria-.+)$/;

/** Warns about misspelt attributes, which would be written into the page without effect. */
export function warnAboutUnknown(
  { observedAttributes }: { observedAttributes: readonly string[] },
  tag: string,
  attributes: Readonly<Record<string, string | true>>,
): void {
  const unknown = Object.keys(attributes).filter((name) => !observedAttributes.includes(name) && !GLOBAL.test(name));
  for (const name of unknown)
    console.warn(`<${tag}> has no attribute "${name}". It has: ${[...observedAttributes].sort().join(', ')}.`);
}
