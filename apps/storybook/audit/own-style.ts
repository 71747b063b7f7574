import { describe, shownIn } from './composed.js';
import { cutOff, overflowing } from './layout.js';

/** WCAG 1.4.12: the minimum text spacing that must not break content. */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important }`;

/** Finds faults for readers with their own styles: spaced text, forced colours and reduced motion. */
export async function auditOwnStyle(root: HTMLElement): Promise<string[]> {
  const elements = [...shownIn(root)];
  const hosts = [...new Set(elements.map((element) => (element.getRootNode() as ShadowRoot).host))];
  const found = [
    ...moving(hosts),
    ...(await withSpacedText(hosts, () => [...overflowing(elements), ...cutOff(elements)])),
  ];
  return [...found, ...unmarkedFocus(elements)];
}

/** Finds animations despite reduced motion. */
const moving = (hosts: readonly Element[]): string[] =>
  hosts.flatMap((host) =>
    host
      .shadowRoot!.getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => `moves: ${describe((effect as KeyframeEffect).target!)}`),
  );

async function withSpacedText(hosts: readonly Element[], look: () => string[]): Promise<string[]> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  const roots = hosts.map((host) => host.shadowRoot!);
  for (const one of roots) one.adoptedStyleSheets.push(sheet);
  await new Promise(requestAnimationFrame);
  const found = look().map((finding) => `with spaced text: ${finding}`);
  for (const one of roots) one.adoptedStyleSheets = one.adoptedStyleSheets.filter((other) => other !== sheet);
  return found;
}

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not([type=hidden], :disabled), select, textarea, summary, [tabindex="0"]';

/** Finds controls without a focus ring of 2 px. Runs last, since focus changes some widgets. */
const unmarkedFocus = (elements: readonly HTMLElement[]): string[] =>
  elements
    .filter((element) => element.matches(FOCUSABLE) && element.tabIndex >= 0)
    .filter((element) => {
      element.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
      if (!element.matches(':focus')) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 || /, 0\)$/.test(outlineColor);
    })
    .map((element) => `no ring of focus: ${describe(element)}`);
