import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../src/sanitize/index.js';
import { parseWithPurifier } from '../../src/sanitize/dompurify.js';
import { finish } from '../../src/sanitize/finish.js';
import { canSetHtml } from '../../src/sanitize/set-html.js';
import { corpus } from './corpora.js';
import { SETS, Trap, wrongIn, type Vector } from './vectors.js';

const wayOf: Record<string, (html: string, into: Element) => Promise<void>> = {
  sanitizeHtml: (html, into) => sanitizeHtml(html, into),
  DOMPurify: async (html, into) => {
    const root = parseWithPurifier(html, document)!;
    finish(root, {});
    into.replaceChildren(...root.childNodes);
  },
};

describe('sanitizeHtml and attack vectors', () => {
  for (const [way, sanitize] of Object.entries(wayOf))
    it(`lets nothing through (${way})`, async function () {
      this.timeout(120_000);
      const trap = new Trap();
      const wrong: string[] = [];
      let count = 0;
      const host = document.createElement('div');
      document.body.append(host);
      for (const set of SETS) {
        const vectors = await corpus<Vector[]>(`xss-${set}/vectors.json`);
        if (!vectors) {
          console.log(`skipped: no xss-${set} in the folder of corpora`);
          continue;
        }
        for (const { id, input } of vectors) {
          trap.current = id;
          count++;
          await sanitize(input, host);
          const again = new DOMParser().parseFromString(host.innerHTML, 'text/html');
          const problem =
            wrongIn(host) ?? wrongIn(again.body) ?? (again.head.childElementCount ? again.head.innerHTML : undefined);
          if (problem) wrong.push(`${id}: ${problem}`);
          trap.poke([host]);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      host.remove();
      trap.close();
      console.log(
        `vectors through ${way}${canSetHtml(host) ? ' (setHTML present)' : ''}: ${count}, fired: ${trap.fired.length}, wrong trees: ${wrong.length}`,
      );
      expect(trap.fired).to.deep.equal([]);
      expect(wrong).to.deep.equal([]);
    });

  it('gives the same result by both ways', async function () {
    this.timeout(120_000);
    const different: string[] = [];
    let count = 0;
    for (const set of SETS)
      for (const { id, input } of (await corpus<Vector[]>(`xss-${set}/vectors.json`)) ?? []) {
        const [one, other] = [document.createElement('div'), document.createElement('div')];
        await wayOf.sanitizeHtml!(input, one);
        await wayOf.DOMPurify!(input, other);
        count++;
        if (one.innerHTML !== other.innerHTML)
          different.push(
            `${id} ${JSON.stringify(input).slice(0, 200)}\n   ${one.innerHTML.slice(0, 200)}\n   ${other.innerHTML.slice(0, 200)}`,
          );
      }
    if (!count) return console.log('skipped: no vectors in the folder of corpora');
    console.log(
      `same result by both ways: ${count - different.length}/${count} = ${((100 * (count - different.length)) / count).toFixed(1)} %`,
    );
    if (different[0]) console.log(different.slice(0, 40).join('\n'));
    expect((count - different.length) / count).to.be.at.least(0.95);
  });
});
