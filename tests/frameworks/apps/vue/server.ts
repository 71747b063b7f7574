import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { State } from '../state.js';
import View from './View.vue';

export const render = (state: State): Promise<string> => renderToString(createSSRApp(View, { state, heard: () => {} }));
