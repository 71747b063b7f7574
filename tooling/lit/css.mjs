/** A style sheet, made when the first widget wants it: one for all. */
export const css = ([text]) => {
  let sheet;
  return () => {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
    return sheet;
  };
};
