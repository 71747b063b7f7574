/** @jsxImportSource preact */
import { render as toString } from 'preact-render-to-string';
import type { State } from '../state.js';
import { View } from './view.js';

export const render = (state: State): string => toString(<View state={state} heard={() => {}} isLate />);
