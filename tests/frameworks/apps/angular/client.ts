import { App, providersFor } from './app.js';
import { ApplicationRef, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { type Application, start } from '../start.js';

const run =
  (isHydrating: boolean): Application['mount'] =>
  async (root, state, heard) => {
    if (!isHydrating) root.append(document.createElement('app-root'));
    const { current, providers } = providersFor(state, heard);
    const app = await bootstrapApplication(App, {
      providers: [...providers, provideZonelessChangeDetection(), ...(isHydrating ? [provideClientHydration()] : [])],
    });
    return {
      set(changes) {
        current.update((before) => ({ ...before, ...changes }));
        app.injector.get(ApplicationRef).tick();
      },
      end: () => app.destroy(),
    };
  };

void start({ mount: run(false), hydrate: (root, state, heard) => run(true)(root, state, heard, true) });
