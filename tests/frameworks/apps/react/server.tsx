/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import type { State } from '../state.js';
import { View } from './view.js';

export const render = (state: State): string => renderToString(<View state={state} heard={() => {}} isLate />);
