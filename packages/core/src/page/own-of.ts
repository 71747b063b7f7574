/**
 * A property of the document itself. `document.body` may be an element: `<form name="body">`, like any named image, form,
 * frame or object of the page, takes precedence.
 */
export const ownOf = <K extends keyof Document>(name: K): Document[K] =>
  Reflect.get(Document.prototype, name, document) as Document[K];
