/** @jsxImportSource solid-js */
import { generateHydrationScript, renderToString } from 'solid-js/web';
import type { State } from '../state.js';
import { View } from './view.js';

export const head = (): string => generateHydrationScript();

export const render = (state: State): string => renderToString(() => <View state={state} heard={() => {}} />);
