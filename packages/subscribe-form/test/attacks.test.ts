import '@news-widgets/subscribe-form/define';
import type { NewsSubscribeForm } from '@news-widgets/subscribe-form';
import { waitUntil } from '@news-widgets/tooling/testing';
import { expect } from '@open-wc/testing';
import { attackVectors, expectHarmless, Trap, wrongIn } from '../../core/test/sanitize/vectors.js';
import { Reader } from './reader.js';

const BATCH = 40;

/** Ways in which a service says something, each with an attack in place of its sentence. */
const ANSWERS: Record<string, (attack: string) => Response> = {
  message: (attack) => Response.json({ message: attack, redirect: attack, url: attack }, { status: 422 }),
  errors: (attack) => Response.json({ errors: { email: [attack], [attack]: attack } }, { status: 422 }),
  'an array': (attack) => Response.json([{ error: { code: attack, detail: attack } }], { status: 400 }),
  detail: (attack) => Response.json({ detail: [{ loc: ['body', attack], msg: attack }] }, { status: 409 }),
  text: (attack) => new Response(attack, { status: 400, headers: { 'content-type': 'text/plain' } }),
  success: (attack) => Response.json({ ok: true, message: attack, redirect: attack, status: attack }),
};

describe('attack vectors through the answers to <news-subscribe-form>', () => {
  const realFetch = window.fetch;
  afterEach(() => (window.fetch = realFetch));

  for (const [kind, answer] of Object.entries(ANSWERS))
    it(`${kind}: none runs, no address is unsafe`, async function () {
      this.timeout(120_000);
      const vectors = await attackVectors();
      const trap = new Trap();
      const wrong: string[] = [];
      let shown = 0;
      const stage = document.createElement('div');
      document.body.append(stage);
      for (let from = 0; from < vectors.length; from += BATCH) {
        const batch = vectors.slice(from, from + BATCH);
        trap.current = batch.map(({ id }) => id).join(' ');
        window.fetch = (input, init) => {
          const [, index] = /^https:\/\/attacked\.example\/(\d+)$/.exec(String(input)) ?? [];
          return index ? Promise.resolve(answer(batch[Number(index)]!.input)) : realFetch(input, init);
        };
        const forms = batch.map((_, index) => {
          const form = document.createElement('news-subscribe-form') as NewsSubscribeForm;
          return Object.assign(form, { action: `https://attacked.example/${index}` });
        });
        stage.replaceChildren(...forms);
        const isAnswered = ({ events }: Reader) => events.some(([type]) => type !== 'news-subscribe-submit');
        await Promise.all(forms.map(({ updateComplete }) => updateComplete));
        const readers = forms.map((form) => new Reader(form));
        for (const reader of readers) {
          reader.type('ada@news.example');
          // The trap holds clicks back.
          reader.all<HTMLFormElement>('form')[0]!.requestSubmit();
        }
        await waitUntil(() => readers.every(isAnswered), 'no answer came');
        await Promise.all(forms.map(({ updateComplete }) => updateComplete));
        for (const reader of readers) {
          // The service's message and the view that replaces the form; the form itself is ours.
          const told = reader.all('.message, .done');
          const problem = told.map((one) => wrongIn(one, 'widget')).find(Boolean);
          if (problem) wrong.push(problem);
          if (told.some(({ textContent }) => textContent.trim())) shown++;
        }
        trap.poke(
          forms.map(({ shadowRoot }) => shadowRoot!),
          '.message *, .done *',
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      stage.remove();
      trap.close();
      const through = `answers with ${kind}`;
      await expectHarmless({
        ...{ through, into: 'news-subscribe-form', tried: vectors.length, shown },
        ...{ fired: trap.fired, wrong },
      });
      expect(shown).to.equal(vectors.length);
    });
});
