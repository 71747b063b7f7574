import { after, describe } from 'node:test';
import { Window } from 'happy-dom';
import { checkWidgets } from './check-widgets.ts';
import { useWindow } from './globals.ts';

const window = new Window({ url: 'https://partner.example/' });

describe('happy-dom', () => checkWidgets(useWindow(window)));
after(() => window.happyDOM.close());
