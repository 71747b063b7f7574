/**
 * Stops the build over a template that `lean-lit/templates.ts` could not render: one that binds a part of an attribute, an
 * attribute with quotes, a tag's name, or something after `=` in a text.
 */
export const plainTemplates = () => ({
  name: 'plain-templates',
  transform(code, id) {
    if (!/\bhtml`/.test(code) || id.includes('/node_modules/')) return;
    for (const quasis of templatesIn(this.parse(code, { lang: 'ts' })))
      if (!isPlain(quasis))
        throw new Error(`plain-templates: ${id} binds what cannot be bound: ${quasis.join('${…}')}`);
  },
});

/** The texts of each html`` template. */
function templatesIn(node) {
  if (!node || typeof node !== 'object') return [];
  const within = Object.values(node).flatMap(templatesIn);
  if (node.type !== 'TaggedTemplateExpression' || node.tag.name !== 'html') return within;
  return [node.quasi.quasis.map(({ value }) => value.cooked), ...within];
}

function isPlain(quasis) {
  let before = '';
  return quasis.slice(0, -1).every((text, index) => {
    before += text;
    const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
    return isInTag ? /\s[.?@]?[\w-]+=$/.test(text) && /^(\s|>)/.test(quasis[index + 1]) : !text.endsWith('=');
  });
}
