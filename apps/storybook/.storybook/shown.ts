import { type Declaration, propertiesOf } from '@news-widgets/tooling/manifest';
import type { Preview, WebComponentsRenderer } from '@storybook/web-components-vite';
import type { AfterEach } from 'storybook/internal/csf';
import { widgets } from './manifests.js';

/** Parts of a widget's public API that a story shows: its events as they fire, the rest at the end. */
const fired = new Map<string, Set<string>>();

const note = (event: Event): void => {
  const tag = (event.target as Element).localName;
  fired.set(tag, (fired.get(tag) ?? new Set()).add(event.type));
};

const differs = (element: Element, name: string): boolean => {
  const untouched = document.createElement(element.localName);
  const [value, standard] = [element, untouched].map((one) =>
    JSON.stringify((one as unknown as Record<string, unknown>)[name]),
  );
  return value !== standard;
};

/** Returns lines such as `attribute layout=grid` or `slot note`, as `demands()` does from the manifest. */
function shownBy(element: Element, declaration: Declaration): string[] {
  const names = (list: { name: string }[] = []) => list.map(({ name }) => name);
  const filled = new Set([...element.childNodes].filter(isContent).map((node) => (node as Element).slot ?? ''));
  const around = getComputedStyle(element.parentElement!);
  const has = {
    part: (name: string) => element.shadowRoot?.querySelector(`[part~='${name}']`)?.checkVisibility(),
    'custom property': (name: string) =>
      around.getPropertyValue(example(name)) || getComputedStyle(element).getPropertyValue(example(name)),
    state: (name: string) => element.matches(`:state(${name})`),
  };
  return [
    ...element
      .getAttributeNames()
      .flatMap((name) => [`attribute ${name}`, `attribute ${name}=${element.getAttribute(name)}`]),
    ...names(propertiesOf(declaration))
      .filter((name) => differs(element, name))
      .map((name) => `property ${name}`),
    ...[...filled].map((name) => `slot ${name}`),
    ...[...(fired.get(element.localName) ?? [])].map((name) => `event ${name}`),
    ...names(declaration.cssParts)
      .filter(has.part)
      .map((name) => `part ${name}`),
    ...names(declaration.cssProperties)
      .filter(has['custom property'])
      .map((name) => `custom property ${name}`),
    ...names(declaration.cssStates)
      .filter(has.state)
      .map((name) => `state ${name}`),
  ];
}

/** Returns one example of a family of custom properties. */
const example = (name: string): string => name.replace('<slug>', 'policy');

const isContent = (node: Node): boolean =>
  node instanceof Element || (node.nodeType === Node.TEXT_NODE && Boolean(node.textContent?.trim()));

/** Listens while a story runs. */
export const beforeEach: Preview['beforeEach'] = () => {
  const events = new Set(widgets.flatMap((widget) => widget.events?.map(({ name }) => name) ?? []));
  fired.clear();
  for (const name of events) document.addEventListener(name, note);
  return () => {
    for (const name of events) document.removeEventListener(name, note);
  };
};

/** Reports what the story has shown, by tag; the run compares all reports with the manifests. */
export const afterEach: AfterEach<WebComponentsRenderer> = ({ canvasElement, reporting }) => {
  const result = Object.fromEntries(
    widgets.map((widget) => {
      const elements = [...canvasElement.querySelectorAll(widget.tagName!)];
      return [widget.tagName!, [...new Set(elements.flatMap((element) => shownBy(element, widget)))]];
    }),
  );
  reporting.addReport({ type: 'shown', version: 1, status: 'passed', result });
};
