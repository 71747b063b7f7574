import { expect } from '@open-wc/testing';

const POLICY = "require-trusted-types-for 'script'; trusted-types dompurify";
const modules = new URL('../../src/', import.meta.url).href;

interface Outcome {
  title?: string;
  html?: string;
  error?: string;
  violations: string[];
}

/** A page with this policy that reads a feed and shows its HTML. */
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><div id="body"></div>
<script type="module">
  const violations = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.sample));
  const outcome = {};
  try {
    const { parseFeed } = await import('${modules}feed/index.ts');
    const { sanitizeHtml } = await import('${modules}sanitize/index.ts');
    const { items } = parseFeed(
      '<rss><channel><item><title>A &amp;amp;lt; B</title><description><![CDATA[<p onclick="x">Text <script>1<\\/script><b>bold</b></p>]]></description></item></channel></rss>',
      { url: 'https://news.example/feed' },
    );
    outcome.title = items[0].title;
    const body = document.querySelector('#body');
    await sanitizeHtml(items[0].contentHtml, body);
    outcome.html = body.innerHTML;
  } catch (error) {
    outcome.error = String(error);
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  parent.postMessage({ ...outcome, violations }, '*');
</script>`;

describe('under require-trusted-types-for', () => {
  it('parses feeds and sanitizes HTML without a violation', async function () {
    if (!('trustedTypes' in window)) return console.log('skipped: no trusted types in this browser');
    const frame = document.createElement('iframe');
    const answer = new Promise<Outcome>((resolve) =>
      window.addEventListener(
        'message',
        ({ data, source }) => source === frame.contentWindow && resolve(data as Outcome),
      ),
    );
    frame.srcdoc = PAGE;
    document.body.append(frame);
    const outcome = await answer;
    frame.remove();
    expect(outcome).to.deep.equal({ title: 'A &lt; B', html: '<p>Text <b>bold</b></p>', violations: [] });
  });
});
