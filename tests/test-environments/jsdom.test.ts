import { after, describe } from 'node:test';
import { JSDOM } from 'jsdom';
import { checkWidgets } from './check-widgets.ts';
import { useWindow } from './globals.ts';

const { window } = new JSDOM('<!doctype html>', { url: 'https://partner.example/', pretendToBeVisual: true });

describe('jsdom', () => checkWidgets(useWindow(window)));
after(() => window.close());
