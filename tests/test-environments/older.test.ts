import { after, describe } from 'node:test';
import { JSDOM } from 'jsdom';
import { checkWidgets } from './check-widgets.ts';
import { useWindow } from './globals.ts';

const { window } = new JSDOM('<!doctype html>', { url: 'https://partner.example/', pretendToBeVisual: true });
// Features that earlier releases lack.
for (const [owner, name] of [
  [window, 'CSS'],
  [window.HTMLElement.prototype, 'attachInternals'],
  [window.Document.prototype, 'adoptedStyleSheets'],
  [window.CSSStyleSheet.prototype, 'replaceSync'],
] as const)
  Reflect.deleteProperty(owner, name);

describe('an older jsdom', () => checkWidgets(useWindow(window)));
after(() => window.close());
