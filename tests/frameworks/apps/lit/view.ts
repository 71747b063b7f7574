import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Heard } from '../start.js';
import { sourceOf, type State } from '../state.js';

export const view = (
  { shown, text, more, limit, heading, layout, level, items, item, keys }: State,
  heard: Heard,
) => html`
  <news-recent-list id="empty"></news-recent-list>
  <news-recent-list id="children" src="/feed.json" loading="eager" @news-load=${() => heard('first')}><a href="/news">${text}</a></news-recent-list>
  ${shown ? html`<news-recent-list id="shown" src="/feed.json" loading="eager"></news-recent-list>` : ''}
  <news-recent-list
    id="data"
    .items=${items}
    ?more=${more}
    limit=${limit}
    heading=${heading}
    heading-level=${level}
    layout=${layout}
    @news-load=${() => heard('news-load')}
    @news-item-open=${() => heard('news-item-open')}
    @lowercase=${() => heard('lowercase')}
    @kebab-case=${() => heard('kebab-case')}
    @camelCase=${() => heard('camelCase')}
    @CAPITALS=${() => heard('CAPITALS')}
    @PascalCase=${() => heard('PascalCase')}
  ></news-recent-list>
  <news-article-card id="object" .item=${item} .headingLevel=${level}></news-article-card>
  <div id="keyed">
    ${repeat(
      keys,
      (key) => key,
      (key) => html`<news-recent-list id=${key} src=${sourceOf(key)} loading="eager"></news-recent-list>`,
    )}
  </div>
`;
