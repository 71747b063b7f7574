// Compiles the template in place: the build needs no plug-in.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, InjectionToken, inject, signal, type WritableSignal } from '@angular/core';
import type { Heard } from '../start.js';
import { sourceOf, type State } from '../state.js';

export const STATE = new InjectionToken<WritableSignal<State>>('state');
export const HEARD = new InjectionToken<Heard>('heard');

export const App = Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <news-recent-list id="empty"></news-recent-list>
    <news-recent-list id="children" src="/feed.json" loading="eager" (news-load)="heard('first')"><a href="/news">{{ state().text }}</a></news-recent-list>
    @if (state().shown) {
      <news-recent-list id="shown" src="/feed.json" loading="eager"></news-recent-list>
    }
    <news-recent-list id="data" [items]="state().items" [more]="state().more" [limit]="state().limit"
      [heading]="state().heading" [attr.heading-level]="state().level" [layout]="state().layout"
      (news-load)="heard('news-load')" (news-item-open)="heard('news-item-open')" (lowercase)="heard('lowercase')"
      (kebab-case)="heard('kebab-case')" (camelCase)="heard('camelCase')" (CAPITALS)="heard('CAPITALS')"
      (PascalCase)="heard('PascalCase')"></news-recent-list>
    <news-article-card id="object" [item]="state().item" [headingLevel]="state().level"></news-article-card>
    <div id="keyed">
      @for (key of state().keys; track key) {
        <news-recent-list [attr.id]="key" [attr.src]="sourceOf(key)" loading="eager"></news-recent-list>
      }
    </div>`,
})(
  class {
    readonly state = inject(STATE);
    readonly heard = inject(HEARD);
    readonly sourceOf = sourceOf;
  },
);

export const providersFor = (state: State, heard: Heard) => {
  const current = signal(state);
  return {
    current,
    providers: [
      { provide: STATE, useValue: current },
      { provide: HEARD, useValue: heard },
    ],
  };
};
