/** Markup as a server writes it. Objects are set by `x-effect`, since Alpine's own binding is for attributes. */
export const markup = `<div x-data="application">
  <news-recent-list id="empty"></news-recent-list>
  <news-recent-list id="children" src="/feed.json" loading="eager" x-on:news-load="$store.app.heard('first')"><a href="/news" x-text="$store.app.state.text">All news</a></news-recent-list>
  <template x-if="$store.app.state.shown">
    <news-recent-list id="shown" src="/feed.json" loading="eager"></news-recent-list>
  </template>
  <news-recent-list id="data" x-effect="$el.items = $store.app.state.items" x-bind:more="!!$store.app.state.more"
    x-bind:limit="$store.app.state.limit" x-bind:heading="$store.app.state.heading"
    x-bind:heading-level="$store.app.state.level" x-bind:layout="$store.app.state.layout"
    x-bind="listeners"></news-recent-list>
  <news-article-card id="object" x-effect="$el.item = $store.app.state.item; $el.headingLevel = $store.app.state.level"></news-article-card>
  <div id="keyed">
    <template x-for="key in $store.app.state.keys" :key="key">
      <news-recent-list x-bind:id="key" x-bind:src="sourceOf(key)" loading="eager"></news-recent-list>
    </template>
  </div>
</div>`;
