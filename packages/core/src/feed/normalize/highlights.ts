import type { NewsItem } from '../news-item.js';
import { HIGHLIGHT_HEADINGS } from './highlight-headings.js';
import { asArray, asRecord, asString, type Unchecked } from './values.js';

type ToText = (html: string) => string;

/** Maximum number of lists searched in a body: highlights come early. */
const MAX_CANDIDATES = 30;

/** Number of letters of a text whose lines are read. */
const MAX_TEXT = 20_000;

/** Bullets of points in a plain-text list. */
const MARK = /^\s*(?:[-*•·‣▪●–—]|\d{1,2}[.)])\s+(?=\S)/;

/** Ends of lines and of blocks. */
const BREAK = /\n|<\/?(?:h\d|p|div|li|ul|ol|dl|dt|dd|section|figure|aside|br)\b[^<>]*>/i;

const normal = (text: string) =>
  text
    .toLocaleLowerCase('en')
    .replace(/[\s:：\-–—*•.!'’#]+/g, ' ')
    .trim();

const isHeading = (text: string): boolean => HIGHLIGHT_HEADINGS.has(normal(text));

/** Returns points given outside the text: the abstract, or a description that is nothing but a list. */
export function namedPoints(entry: Unchecked): unknown {
  const pointsOf = (value: unknown) => {
    const several = asArray(value).map((one) => asString(one) || asString(asRecord(one)['@value']));
    return several.length > 1 ? several : listIn(several[0] ?? '');
  };
  for (const summary of [entry['abstract'], entry['summary'] ?? entry['description']]) {
    const points = pointsOf(summary).filter(Boolean);
    if (points.length > 1) return points;
  }
  return undefined;
}

/** Returns the entries of a text that is a list, possibly with a heading; a list of links does not count. */
function listIn(text: string): string[] {
  const html = text.slice(0, MAX_TEXT);
  if (/<li\b/i.test(html)) {
    const [before = '', ...entries] = html.replace(/<\/[uo]l\b[^]*$/i, '').split(/<li\b[^<>]*>/i);
    const after = (/<\/[uo]l\b[^<>]*>([^]*)$/i.exec(html)?.[1] ?? '').replaceAll(/<[^<>]*>/g, '');
    const isAlone = !after.trim() && introduces(before.replaceAll(/<[^<>]*>/g, ''));
    const hasLinksOnly = entries.every((entry) => /^\s*<a\b[^<>]*>[^<>]*<\/a>/i.test(entry));
    return isAlone && !hasLinksOnly ? entries : [];
  }
  const lines = html.split(BREAK).filter((line) => line.trim());
  const [first = '', ...rest] = lines;
  const points = introduces(first) && !MARK.test(first) ? rest : lines;
  if (points.length > 1 && points.every((line) => MARK.test(line))) return points.map((line) => line.replace(MARK, ''));
  // "• One • Two" on one line.
  const [intro = '', ...pieces] = html.split(/\s*[•‣▪●]\s+/);
  return pieces.length > 1 && introduces(intro) ? pieces : [];
}

const introduces = (text: string): boolean => !text.trim() || isHeading(text);

function* candidates(html: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let count = 0, hit; count < MAX_CANDIDATES && (hit = pattern.exec(html)); count++) yield hit;
}

/** Returns the entries of the first list under a heading such as "Highlights", in any supported language. */
export function highlightsIn(html: string, text: ToText): NewsItem['highlights'] {
  for (const { index, 1: name } of candidates(html, /<(ul|ol)[\s>]/gi)) {
    const before = html.slice(Math.max(0, index - 400), index).split(BREAK);
    if (!isHeading(before.map(text).findLast(Boolean) ?? '')) continue;
    const end = html.indexOf(`</${name}`, index);
    return (
      html
        .slice(index, end < 0 ? undefined : end)
        .split(/<li\b[^<>]*>/i)
        .slice(1)
        // Skip empty entries.
        .filter(Boolean)
        .map(text)
        .filter(Boolean)
    );
  }
  return writtenPoints(html.slice(0, MAX_TEXT), text);
}

/** Does the same if heading and points are lines of plain text. */
function writtenPoints(html: string, text: ToText): string[] {
  const lines = html.split(BREAK).filter((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || !MARK.test(next) || !isHeading(text(line))) continue;
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((one) => !MARK.test(one));
    const points = rest.slice(0, end < 0 ? undefined : end).map((one) => text(one.replace(MARK, '')));
    if (points.length > 1) return points.filter(Boolean);
  }
  return [];
}
