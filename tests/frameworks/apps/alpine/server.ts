import { markup } from './markup.js';

export const render = (): string => markup;
