import { render as toHtml } from 'svelte/server';
import type { State } from '../state.js';
import View from './View.svelte';

export const render = (state: State): string => toHtml(View, { props: { state, heard: () => {} } }).body;
