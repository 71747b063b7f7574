import type { Named } from '@news-widgets/tooling/manifest';
import { widgets } from '../../.storybook/manifests.js';

/** A custom property that can be set. */
export interface Token {
  /** Name, such as `--news-accent`. */
  name: string;
  label: string;
  description: string;
  kind: 'colour' | 'font' | 'length' | 'number' | 'ratio';
  /** Default value. */
  standard: string;
  /** Painted only with the themes `light` and `dark`. */
  ofSurface: boolean;
}

function kindOf({ name, description = '', default: value = '' }: Named): Token['kind'] {
  if (name.includes('font')) return 'font';
  if (name.includes('ratio')) return 'ratio';
  if (/colou?r|background/i.test(description)) return 'colour';
  return /^[\d.]+(em|rem|px)$/.test(value) ? 'length' : 'number';
}

const tokenOf = (property: Named): Token => {
  const { name, description = '', default: value } = property;
  const words = name.replace('--news-', '').replaceAll('-', ' ');
  return {
    name,
    label: words.charAt(0).toUpperCase() + words.slice(1),
    description,
    kind: kindOf(property),
    standard: value === 'undefined' ? '' : (value ?? ''),
    ofSurface: /the themes? `light`/.test(description) || description.includes('inherited in the theme `auto`'),
  };
};

const KINDS: Token['kind'][] = ['colour', 'font', 'length', 'ratio', 'number'];

const all = new Map(widgets.flatMap(({ cssProperties = [] }) => cssProperties).map((one) => [one.name, tokenOf(one)]));

/** The custom properties of all widgets, colours first. */
export const tokens = [...all.values()].toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
