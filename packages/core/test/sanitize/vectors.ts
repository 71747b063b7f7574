export interface Vector {
  id: string;
  input: string;
}

export const SETS =
  'bluemonday closure-vectors dompurify h5sc htmlsanitizer loofah owasp-filter-evasion payloads-all-the-things wpt-sanitizer-api'.split(
    ' ',
  );
const FORBIDDEN =
  'script, object, embed, base, meta, link, iframe, frame, form, input, textarea, select, math, template, [srcdoc], [formaction], [action]';
/** What our own components have in their shadow roots, and untrusted HTML must not have. */
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

/** What is wrong with a rendered tree, by what it holds. */
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

/** Takes note of every dialog that a script opens. */
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
