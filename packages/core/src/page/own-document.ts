/**
 * Returns an object with only the members of its prototype. Named elements of the page hide members of the document, and
 * fields those of their form: `<img name="createElement">`, `<input name="querySelector">`.
 */
export const ownMembers = <T extends object>(prototype: () => T, target: () => T): T => {
  const own: T = new Proxy({} as T, {
    get(_, name) {
      const value: unknown = Reflect.get(prototype(), name, target());
      const real = (one: unknown) => (one === own ? target() : one);
      return typeof value === 'function'
        ? (...values: unknown[]) => Reflect.apply(value, target(), values.map(real))
        : value;
    },
  });
  return own;
};

/** The page's document as the browser made it. */
export const ownDocument = ownMembers(
  () => Document.prototype,
  () => document,
);

/** Returns a form with only its native members: a field named `querySelector` hides the method. */
export const ownForm = (form: HTMLFormElement): HTMLFormElement =>
  ownMembers(
    () => HTMLFormElement.prototype,
    () => form,
  );
