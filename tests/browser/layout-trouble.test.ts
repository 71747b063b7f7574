import { layoutTrouble } from '@news-widgets/tooling/testing';
import { expect, fixture, html } from '@open-wc/testing';

describe('layoutTrouble()', () => {
  const inside = async (css: string, markup: string): Promise<string[]> => {
    const element = await fixture<HTMLElement>(html`<div style="width: 200px; font: 16px/1.2 sans-serif"></div>`);
    element.attachShadow({ mode: 'open' }).innerHTML = `<style>:host { display: block } ${css}</style>${markup}`;
    return layoutTrouble(element, ['one', 'two']);
  };
  const TEXT = 'word '.repeat(30);
  const BOX = `<p part="one">${TEXT}</p>`;
  const LINES = `<span part="one">${TEXT}</span> <span part="two">${TEXT}</span>`;

  const CASES: [what: string, css: string, markup: string, found: string[]][] = [
    ['a text', '', BOX, []],
    ['texts that follow each other in a line', '', LINES, []],
    ['what is above the top', 'p { position: relative; top: -9px }', BOX, ['one leaves the widget']],
    ['what is below the end', ':host { height: 9px } p { margin: 0 }', BOX, ['one leaves the widget']],
    ['what is beside', 'p { margin-left: -9px }', BOX, ['one leaves the widget']],
    ['text cut at the bottom', 'p { height: 19px; overflow: hidden }', BOX, ['one is cut by']],
    [
      'lines that the page limits',
      'p { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2 }',
      BOX,
      [],
    ],
    ['a word too wide', 'p { white-space: nowrap }', BOX, ['one overflows by']],
    ['parts of a text over each other', '[part=two] { margin-left: -60px }', LINES, ['one over two']],
    ['boxes over each other', 'p + p { margin-top: -25px }', `${BOX}<p part="two">${TEXT}</p>`, ['one over two']],
  ];
  for (const [what, css, markup, found] of CASES)
    it(`${found[0] ? 'finds' : 'leaves alone'} ${what}`, async () => {
      const problems = await inside(css, markup);
      expect(problems.map((problem) => problem.replace(/ \d+$/, ''))).to.deep.equal(found);
    });
});
