import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../src/sanitize/index.js';
import { parseWithPurifier } from '../../src/sanitize/dompurify.js';
import { finish } from '../../src/sanitize/finish.js';
import { canSetHtml } from '../../src/sanitize/set-html.js';
import { allVectors, expectHarmless, Trap, wrongIn } from './vectors.js';

const viaDOMPurify = (html: string): HTMLElement => {
  const into = document.createElement('div');
  const root = parseWithPurifier(html, document)!;
  finish(root, {});
  into.append(...root.childNodes);
  return into;
};

/** Returns the faults of this tree, or of its markup when parsed once more. */
function wrongInBoth(host: Element): string | undefined {
  const { head, body } = new DOMParser().parseFromString(host.innerHTML, 'text/html');
  return wrongIn(host) ?? wrongIn(body) ?? (head.childElementCount ? head.innerHTML : undefined);
}

describe('sanitizeHtml and attack vectors', () => {
  it('blocks all of them, with the same result from the platform and DOMPurify', async function () {
    this.timeout(120_000);
    const host = document.createElement('div');
    // Without `setHTML` there is but one way.
    const hasBoth = canSetHtml(host);
    const trap = new Trap();
    const wrong: string[] = [];
    const different: string[] = [];
    const vectors = await allVectors();
    document.body.append(host);
    for (const { id, input } of vectors) {
      trap.current = id;
      const one = document.createElement('div');
      await sanitizeHtml(input, one);
      const ways = hasBoth ? [one, viaDOMPurify(input)] : [one];
      for (const result of ways) {
        host.replaceChildren(result);
        const problem = wrongInBoth(result);
        if (problem) wrong.push(`${id}: ${problem}`);
        trap.poke([result]);
      }
      const [first, second = first] = ways.map(({ innerHTML }) => innerHTML);
      if (first !== second)
        different.push(
          `${id} ${JSON.stringify(input).slice(0, 200)}\n   ${first!.slice(0, 200)}\n   ${second!.slice(0, 200)}`,
        );
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    host.remove();
    trap.close();
    const through = 'HTML';
    const tried = vectors.length;
    if (different[0]) console.log(`not alike by both ways: ${different.length}\n${different.slice(0, 40).join('\n')}`);
    await expectHarmless({ through, into: 'the sanitiser', tried, shown: tried, fired: trap.fired, wrong });
    expect(different.length).to.be.below(Math.max(1, tried / 20));
  });
});
