import '@news-widgets/article/define';
import { NewsArticle } from '@news-widgets/article';
const norm = (s: string) => s.replace(/\s+/g, ' ').trim();
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
it('probe', async function () {
  this.timeout(120000);
  await NewsArticle.load();
  const cases = await (await fetch('/corpora/readability-articles/expect.json')).json();
  let ok = 0;
  const out: string[] = [];
  for (const c of cases) {
    const html = await (await fetch('/corpora/readability-articles/' + c.file)).text();
    const el = document.createElement('news-article') as any;
    el.mode = 'full';
    el.item = { url: 'https://fakehost/test/page.html', title: c.metadata.title || 'Untitled', contentHtml: html };
    document.body.append(el);
    await el.updateComplete; await wait(20); await el.updateComplete;
    const body = el.shadowRoot.querySelector('.body');
    for (let n = -1, i = 0; i < 200 && n !== body.textContent.length; i++) { n = body.textContent.length; await wait(60); }

    const pieces = (root: Node) => { const w = document.createTreeWalker(root, NodeFilter.SHOW_TEXT); const a: string[] = []; while (w.nextNode()) { const p = w.currentNode.parentElement!; if (!p.closest('script,style,template')) a.push(w.currentNode.textContent!); } return a; };
    const doc = new DOMParser().parseFromString(html, 'text/html');
    const a = pieces(doc.body), b = pieces(body.querySelector('.prose'));
    const sq = (x: string[]) => x.join('').replace(/\s+/g, '');
    const len = (x: string[]) => norm(x.join(' ')).length;
    const d0 = sq(b).length - sq(a).length, d1 = len(b) - c.textLength;
    const bad0 = Math.abs(d0) > sq(a).length / 100, bad1 = Math.abs(d1) > c.textLength / 100;
    if (!bad1) ok++;
    let i = 0; const [x, y] = [sq(a), sq(b)]; while (i < x.length && x[i] === y[i]) i++;
    if (bad0 || bad1 || d0) out.push(`${bad0 ? 'BAD0' : ''} ${bad1 ? 'BAD1' : ''} ${c.file} letters ${d0} joined ${d1} (src joined ${len(a) - c.textLength}) of ${c.textLength}: ${x.slice(i, i + 60)} <> ${y.slice(i, i + 60)}`);
    el.remove();
  }
  console.log(ok + '/' + cases.length + '\n' + out.join('\n'));
});
