import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Returns the window whose address people see and copy: Storybook's, or this one if the page stands alone. */
function addressWindow(): Window {
  try {
    void window.parent.location.href;
    return window.parent;
  } catch {
    return window;
  }
}

const page = addressWindow();
/** Browsers limit the number of address changes in a period. */
const PAUSE = 150;

let values = new Map<string, string>();
let timer: ReturnType<typeof setTimeout> | undefined;
const hosts = new Set<ReactiveControllerHost>();

const readAddress = (): void => {
  values = new Map(new URLSearchParams(page.location.hash.slice(1)));
};

function writeAddress(): void {
  const text = new URLSearchParams([...values]).toString();
  const { pathname, search } = page.location;
  page.history.replaceState(page.history.state, '', pathname + search + (text && `#${text}`));
}

const notify = (): void => hosts.forEach((host) => host.requestUpdate());

const follow = (): void => {
  readAddress();
  notify();
};

/** The settings of a tool: names and texts, stored only in the address after `#`. */
export class Settings implements ReactiveController {
  readonly #host;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (hosts.size === 0) {
      page.addEventListener('hashchange', follow);
      // Settings are kept between tools; a link brings its own.
      if (page.location.hash.length > 1) readAddress();
      else writeAddress();
    }
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    clearTimeout(timer);
    page.removeEventListener('hashchange', follow);
  }

  /** All settings. */
  get all(): ReadonlyMap<string, string> {
    return values;
  }

  get(name: string): string {
    return values.get(name) ?? '';
  }

  /** Sets values; `undefined` resets to the default. */
  set(changes: Readonly<Record<string, string | undefined>>): void {
    for (const [name, value] of Object.entries(changes))
      if (value === undefined) values.delete(name);
      else values.set(name, value);
    clearTimeout(timer);
    timer = setTimeout(writeAddress, PAUSE);
    notify();
  }

  /** Resets all settings whose name matches. */
  reset(isMeant: (name: string) => boolean): void {
    this.set(Object.fromEntries([...values.keys()].filter(isMeant).map((name) => [name, undefined])));
  }

  /** Returns the address of the page with its current settings, or of another page with the same settings. */
  link(path?: string): string {
    const { origin, pathname, search } = page.location;
    const query = path ? `?path=${path}` : search;
    // Outside Storybook's frame there is no other page.
    const folder = page === window ? pathname.replace(/[^/]*$/, '') : pathname;
    return `${origin}${path ? folder : pathname}${query}#${new URLSearchParams([...values])}`;
  }
}
