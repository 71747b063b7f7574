import { expect } from '@open-wc/testing';
import { sanitizeHtml, type SanitizeOptions } from '../../src/sanitize/index.js';

const render = async (html: string, options?: SanitizeOptions) => {
  const into = document.createElement('div');
  await sanitizeHtml(html, into, options);
  return into;
};

describe('sanitizeHtml', () => {
  it('keeps the markup of articles and drops ids, classes and styles', async () => {
    const root = await render(
      '<h2 id="x" class="y" style="color:red">A</h2><p>b <em>c</em><font color="red">d</font></p><section name="z">e</section>',
    );
    expect(root.innerHTML).to.equal('<h2>A</h2><p>b <em>c</em>d</p><div>e</div>');
  });

  it('gives links safe targets', async () => {
    const root = await render(
      '<a href="https://a.example/" target="_blank">a</a><a href="javascript:alert(1)">b</a><a href="/c" target="_top">c</a>',
      { base: 'https://b.example/x' },
    );
    const [one, two, three] = root.querySelectorAll('a');
    expect([one!.target, one!.rel]).to.deep.equal(['_blank', 'noopener nofollow']);
    expect(two!.hasAttribute('href')).to.equal(false);
    expect([three!.href, three!.target]).to.deep.equal(['https://b.example/c', '']);
  });

  it('loads images lazily, over http(s) and without a referrer', async () => {
    const root = await render(
      '<img src="https://a.example/1.png" onerror="alert(1)"><img src="data:image/gif;base64,x" data-src="https://a.example/2.png"><img src="javascript:1" alt="gone"><img src="https://a.example/t.gif" width="1" height="1">',
    );
    const images = [...root.querySelectorAll('img')];
    expect(images.map(({ src }) => src)).to.deep.equal(['https://a.example/1.png', 'https://a.example/2.png']);
    expect([images[0]!.loading, images[0]!.referrerPolicy, images[0]!.alt]).to.deep.equal(['lazy', 'no-referrer', '']);
    expect(root.textContent).to.equal('gone');
  });

  it('loads a video on a click, and only from known hosts', async () => {
    const root = await render(
      '<iframe src="https://www.youtube.com/embed/abc?start=5&evil=1"></iframe><iframe src="https://evil.example/embed/abc"></iframe>',
      {
        videoLabel: (service) => `Abspielen: ${service}`,
      },
    );
    expect(root.querySelector('iframe')).to.equal(null);
    const button = root.querySelector('button')!;
    expect(button.textContent).to.equal('Abspielen: YouTube');
    document.body.append(root);
    button.click();
    const frame = root.querySelector('iframe')!;
    expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/abc?autoplay=1&start=5');
    frame.src = 'about:blank';
    root.remove();
  });

  it('does not trust video marks in the HTML itself', async () => {
    const root = await render(
      '<a data-news-video="javascript:alert(1)">x</a><a data-news-video="https://evil.example/">y</a>',
    );
    expect(root.querySelector('button, [data-news-video]')).to.equal(null);
  });

  it('converts formulas to text', async () => {
    expect((await render('a <math><mi>x</mi><mo>=</mo><mn>2</mn></math> b')).textContent).to.equal('a x=2 b');
  });
});
