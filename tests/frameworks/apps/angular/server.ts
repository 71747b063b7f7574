import { App, providersFor } from './app.js';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, type BootstrapContext, provideClientHydration } from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import type { State } from '../state.js';

/** Angular wants this as the first node of the body. */
export const start = '<!--nghm-->';

export async function render(state: State): Promise<string> {
  const { providers } = providersFor(state, () => {});
  const bootstrap = (context: BootstrapContext) =>
    bootstrapApplication(
      App,
      {
        providers: [...providers, provideZonelessChangeDetection(), provideServerRendering(), provideClientHydration()],
      },
      context,
    );
  const html = await renderApplication(bootstrap, {
    document: '<!doctype html><html><head></head><body><app-root></app-root></body></html>',
    url: 'http://127.0.0.1/',
    allowedHosts: ['127.0.0.1'],
  });
  return /<body[^>]*>([^]*)<\/body>/.exec(html)![1]!.replace(start, '');
}
