/** @jsxImportSource solid-js */
import { For, Show } from 'solid-js';
import type { Heard } from '../start.js';
import { sourceOf, type State } from '../state.js';

export const View = (props: { state: State; heard: Heard }) => (
  <>
    <news-recent-list id="empty" />
    <news-recent-list id="children" src="/feed.json" loading="eager" on:news-load={() => props.heard('first')}>
      <a href="/news">{props.state.text}</a>
    </news-recent-list>
    <Show when={props.state.shown}>
      <news-recent-list id="shown" src="/feed.json" loading="eager" />
    </Show>
    <news-recent-list
      id="data"
      prop:items={props.state.items}
      prop:more={props.state.more}
      limit={props.state.limit}
      heading={props.state.heading}
      heading-level={props.state.level}
      layout={props.state.layout}
      on:news-load={() => props.heard('news-load')}
      on:news-item-open={() => props.heard('news-item-open')}
      on:lowercase={() => props.heard('lowercase')}
      on:kebab-case={() => props.heard('kebab-case')}
      on:camelCase={() => props.heard('camelCase')}
      on:CAPITALS={() => props.heard('CAPITALS')}
      on:PascalCase={() => props.heard('PascalCase')}
    />
    <news-article-card id="object" prop:item={props.state.item} prop:headingLevel={props.state.level} />
    <div id="keyed">
      <For each={props.state.keys}>{(key) => <news-recent-list id={key} src={sourceOf(key)} loading="eager" />}</For>
    </div>
  </>
);
