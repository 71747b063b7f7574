import { colourfulness, hex, lightness, readable } from './colour.js';
import { PAGE } from './theme.js';

type Found = Record<string, string>;

/** Resolves custom properties of a sheet in values that refer to them. */
const resolve = (value: string, variables: Map<string, string>): string =>
  value.replace(/var\(\s*(--[\w-]+)[^()]*\)/g, (whole, name: string) => variables.get(name) ?? whole);

const isPage = (selector: string): boolean => /(^|,)\s*(:root|html|body)\s*(,|$)/.test(selector);
const isHeading = (selector: string): boolean => /(^|,|\s)h[1-3]\b/.test(selector);
const isLink = (selector: string): boolean => /(^|,)\s*a(:link)?\s*(,|$)/.test(selector);

/** Finds the settings of the page, its links and its headings in a style sheet. */
function fromRules(rules: CSSStyleRule[]): Found {
  const variables = new Map(
    rules.flatMap(({ style }) =>
      [...style]
        .filter((name) => name.startsWith('--'))
        .map((name) => [name, style.getPropertyValue(name).trim()] as const),
    ),
  );
  const found: Found = {};
  const take = (name: string, value: string) => value && (found[name] = resolve(value, variables));
  for (const { selectorText, style } of rules) {
    const background = style.backgroundColor || /background:([^;]*)/.exec(style.cssText)?.[1]?.trim() || '';
    if (isPage(selectorText)) {
      take('page-background', background);
      take('page-text', style.color);
      take('page-font', style.fontFamily);
    }
    if (isHeading(selectorText)) take('--news-font-heading', style.fontFamily);
    if (isLink(selectorText)) take('page-link', style.color);
  }
  return found;
}

/** Interprets a bare list: the lightest colour is the page, the darkest its text, the most colourful its links. */
function fromList(text: string): Found {
  const words = text.match(/#[\da-f]{3,8}\b|(?:rgb|hsl|oklch|lab|oklab)a?\([^)]*\)/gi) ?? [];
  const colours = words.flatMap((word) => hex(word) ?? []).toSorted((a, b) => lightness(b) - lightness(a));
  const link = colours.toSorted((a, b) => colourfulness(b) - colourfulness(a))[0];
  const rest = colours.filter((colour) => colour !== link);
  const fonts = text
    .split(/[\n;]/)
    .map((line) => line.replace(/#[\da-f]{3,8}\b|\w+\([^)]*\)/gi, '').replace(/^[\s,:]+|[\s,]+$/g, ''))
    .filter((line) => /[a-z]/i.test(line) && CSS.supports('font-family', line));
  return {
    ...(link && colourfulness(link) > 24 && { 'page-link': link }),
    ...(rest.length > 1 && { 'page-background': rest[0]!, 'page-text': rest.at(-1)! }),
    ...(fonts[0] && { 'page-font': fonts[0] }),
    ...(fonts[1] && { '--news-font-heading': fonts[1] }),
  };
}

/** Finds colours and fonts in pasted text: a style sheet, or only colours and font names. */
export function settingsFrom(text: string): Found {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  const found = rules.length > 0 ? fromRules(rules) : fromList(text);
  for (const [name, value] of Object.entries(found)) {
    if (name.includes('font')) continue;
    const colour = hex(value);
    if (colour) found[name] = colour;
    else delete found[name];
  }
  // The dark page is made up: its links keep the hue of the light one, made readable.
  const link = found['page-link'];
  if (link) found['page-link.dark'] = readable(link, PAGE['page-background.dark']!);
  return found;
}
