import '@news-widgets/comments/define';
import { NewsComments } from '@news-widgets/comments';
import { items } from '@news-widgets/tooling/fixtures';
import { mount, testWidgetContract, texts } from '@news-widgets/tooling/testing';
import { expect, html } from '@open-wc/testing';

testWidgetContract({ tag: 'news-comments', type: NewsComments, properties: { items, heading: 'Stories' } });

describe('<news-comments>', () => {
  it('shows as many stories as its limit says', async () => {
    const widget = await mount(html`<news-comments limit="2" .items=${items}></news-comments>`);
    expect(texts(widget, '[part=headline]')).to.deep.equal(items.slice(0, 2).map(({ title }) => title));
  });

  it('loads its source', async () => {
    const widget = await mount(html`<news-comments src="/test-feeds/good.json" loading="eager"></news-comments>`);
    expect(texts(widget, '[part=headline]')).to.have.length(5);
  });

  it('says so when there is nothing to show', async () => {
    const widget = await mount(html`<news-comments .items=${[]}></news-comments>`);
    expect(widget.matches(':state(empty)')).to.equal(true);
    expect(texts(widget, '[part=notice]')).to.deep.equal(['No news yet.']);
  });

  it('keeps the links between its tags when the source fails', async () => {
    const widget = await mount(
      html`<news-comments src="/test-feeds/gone.json" loading="eager"><a href="/">All</a></news-comments>`,
    );
    expect(widget.matches(':state(error)')).to.equal(true);
    expect(widget.querySelector('a')!.checkVisibility()).to.equal(true);
  });
});
