import '@news-widgets/subscribe-form/define';
import type { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { mount } from '@news-widgets/tooling/testing';
import { expect, html, nextFrame } from '@open-wc/testing';

describe('a form that becomes narrow', () => {
  for (const heading of ['', 'The Morning Assay'])
    it(`keeps its last line to itself, ${heading ? 'stacked' : 'in one row'}`, async () => {
      const form = await mount<NewsSubscribeForm>(
        html`<news-subscribe-form
          action="https://news.example/subscribe"
          heading=${heading}
          privacy="We never pass your address on to anyone else, and you can end the subscription with one click in each mail. [Privacy]"
          privacy-href="https://news.example/privacy"
        ></news-subscribe-form>`,
      );
      const lines = () => [...form.shadowRoot!.querySelectorAll<HTMLElement>('[part=privacy], [part=message]')];
      const heights = [];
      for (const width of [700, 400, 200]) {
        form.style.width = `${width}px`;
        await nextFrame();
        await nextFrame();
        const end = form.getBoundingClientRect().bottom;
        for (const line of lines()) expect(line.getBoundingClientRect().bottom, `${width}`).to.be.at.most(end + 1);
        heights.push(form.offsetHeight);
      }
      expect(heights[2]).to.be.greaterThan(heights[0]!);
    });
});
