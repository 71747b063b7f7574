import { render as toChunks } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { State } from '../state.js';
import { view } from './view.js';

export const render = (state: State): Promise<string> => collectResult(toChunks(view(state, () => {})));
