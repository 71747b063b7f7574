const HTML_PROPERTIES = new Set(['innerHTML', 'outerHTML']);

/** HTML from outside must pass the sanitiser; reading `innerHTML` is harmless. */
const noHtmlAssignment = {
  meta: {
    messages: {
      assigned: 'HTML is rendered only by sanitizeHtml() of @news-widgets/core/sanitize; everything else is text.',
    },
  },
  create: (context) => ({
    AssignmentExpression({ left }) {
      if (left.type === 'MemberExpression' && HTML_PROPERTIES.has(left.property.name)) {
        context.report({ node: left, messageId: 'assigned' });
      }
    },
  }),
};

/** The project's own rules for oxlint. */
export default { meta: { name: 'news-widgets' }, rules: { 'no-html-assignment': noHtmlAssignment } };
