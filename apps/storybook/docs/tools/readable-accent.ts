import { contrast } from '../contrast.js';
import { hex, readable } from './colour.js';
import { keyOf, pageValue, type Scheme } from './theme.js';

const ACCENT = '--news-accent';

/** Returns a readable version of the accent in a scheme; empty if it is readable already, or none is set. */
export function readableAccent(settings: ReadonlyMap<string, string>, scheme: Scheme): string {
  const accent = hex(settings.get(keyOf(ACCENT, scheme)) ?? settings.get(ACCENT) ?? '');
  const surface = settings.get('surface') === 'own' && hex(settings.get(keyOf('--news-surface', scheme)) ?? '');
  const background = surface || pageValue(settings, 'page-background', scheme);
  if (!accent || !hex(background) || contrast(accent, background) >= 4.5) return '';
  return readable(accent, background);
}

/** Sets the accent of one scheme, leaving the other unchanged. */
export function withAccent(
  settings: ReadonlyMap<string, string>,
  scheme: Scheme,
  colour: string,
): Record<string, string> {
  const [own, other] = [keyOf(ACCENT, scheme), keyOf(ACCENT, scheme === 'dark' ? 'light' : 'dark')];
  const before = settings.get(other) ?? settings.get(own);
  return { [own]: colour, ...(before && { [other]: before }) };
}
