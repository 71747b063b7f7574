/** Styles of a widget, as the sheet that its roots adopt. */
export type Styles = () => CSSStyleSheet;

/** A style sheet, made when the first widget wants it: one for all. */
export const css = ([text]: TemplateStringsArray): Styles => {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text!);
    return sheet;
  };
};
