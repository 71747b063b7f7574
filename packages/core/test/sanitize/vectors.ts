import { expect } from '@open-wc/testing';

export interface Vector {
  id: string;
  input: string;
}

/** The attacks of a run: a share of them, or all with `NEWS_WIDGETS_ATTACK_RESULTS`; none without the corpora. */
export const attackVectors = async (): Promise<Vector[]> =>
  (await fetch('/attacks/vectors')).json() as Promise<Vector[]>;

/** Returns all vectors; every run tries them all. */
export const allVectors = async (): Promise<Vector[]> => (await fetch('/attacks/all')).json() as Promise<Vector[]>;

/** The effects of the attacks that arrived in one way. */
export interface AttackResult {
  /** The carrier, such as a format. */
  through: string;
  /** Where they were shown: tags, or other things that show content. */
  into: string;
  tried: number;
  /** Elements that were looked at. */
  shown: number;
  fired: readonly string[];
  wrong: readonly string[];
}

/** Records the outcome for the table of attacks, then expects that no attack did anything. */
export async function expectHarmless(result: AttackResult): Promise<void> {
  const { through, into, tried, shown, fired, wrong } = result;
  if (tried === 0) return console.log('skipped: no xss-* in the folder of corpora');
  console.log(`${through} → ${into}: ${tried} attacks, ${shown} shown, ${fired.length} ran, ${wrong.length} unsafe`);
  await fetch('/attacks/result', { method: 'POST', body: JSON.stringify(result) });
  expect(fired).to.deep.equal([]);
  expect(wrong).to.deep.equal([]);
}

const FORBIDDEN =
  'script, object, embed, base, meta, link, iframe, frame, form, input, textarea, select, math, template, [srcdoc], [formaction], [action]';
/** Allowed in the shadow roots of our own components, but not in untrusted HTML. */
const FOREIGN = 'style, svg, [id], [name], [class], [style]';
const URL_ATTRIBUTES = ['href', 'src', 'srcset', 'poster', 'cite', 'background', 'data', 'xlink:href'];
const EVENTS = [
  'click',
  'mouseover',
  'mouseenter',
  'focus',
  'blur',
  'load',
  'error',
  'input',
  'toggle',
  'pointerover',
  'animationend',
  'transitionend',
  'wheel',
  'keydown',
  'beforetoggle',
];

/** Returns the faults of a rendered tree. */
export function wrongIn(root: ParentNode, where: 'body' | 'widget' = 'body'): string | undefined {
  for (const element of root.querySelectorAll('*')) {
    const ours = element.localName === 'button' && element.hasAttribute('data-news-video');
    if (!ours && element.matches(where === 'body' ? `${FORBIDDEN}, ${FOREIGN}` : FORBIDDEN)) return element.outerHTML;
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) return element.outerHTML;
      if (URL_ATTRIBUTES.includes(name) && value && !/^(?:https?:|mailto:|tel:)/.test(value)) return element.outerHTML;
    }
  }
  return undefined;
}

/** Records every dialog that a script opens. */
export class Trap {
  readonly fired: string[] = [];
  current = '';
  readonly #originals = new Map<string, unknown>();

  constructor() {
    const page = window as unknown as Record<string, unknown>;
    for (const name of ['alert', 'prompt', 'confirm', 'print']) {
      this.#originals.set(name, page[name]);
      page[name] = () => void this.fired.push(`${name} by ${this.current}`);
    }
    // Following a link would leave the page.
    window.addEventListener('click', stay, true);
  }

  /** Sends the events that attacks wait for. */
  poke(trees: ParentNode[], selector = '*'): void {
    for (const tree of trees) {
      // These events neither leave a shadow root nor bubble.
      tree.addEventListener('click', stay, true);
      for (const element of tree.querySelectorAll(selector))
        if (element.localName !== 'button')
          for (const event of EVENTS) element.dispatchEvent(new Event(event, { cancelable: true }));
    }
  }

  close(): void {
    Object.assign(window, Object.fromEntries(this.#originals));
    window.removeEventListener('click', stay, true);
  }
}

const stay = (event: Event) => event.preventDefault();
