import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The window whose address people see and copy: Storybook's, or this one where the page is on its own. */
function addressWindow(): Window {
  try {
    void window.parent.location.href;
    return window.parent;
  } catch {
    return window;
  }
}

const page = addressWindow();
/** Browsers allow only so many changes of the address in a while. */
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

const tell = (): void => hosts.forEach((host) => host.requestUpdate());

const follow = (): void => {
  readAddress();
  tell();
};

/** What a tool is set to: names and texts. They live in the address after the `#` and nowhere else. */
export class Settings implements ReactiveController {
  readonly #host;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (hosts.size === 0) {
      page.addEventListener('hashchange', follow);
      // From one tool to the other the settings stay; a link brings its own.
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

  /** Everything that is set. */
  get all(): ReadonlyMap<string, string> {
    return values;
  }

  get(name: string): string {
    return values.get(name) ?? '';
  }

  /** Sets these; `undefined` takes back to the default. */
  set(changes: Readonly<Record<string, string | undefined>>): void {
    for (const [name, value] of Object.entries(changes))
      if (value === undefined) values.delete(name);
      else values.set(name, value);
    clearTimeout(timer);
    timer = setTimeout(writeAddress, PAUSE);
    tell();
  }

  /** Takes everything back whose name passes. */
  reset(isMeant: (name: string) => boolean): void {
    this.set(Object.fromEntries([...values.keys()].filter(isMeant).map((name) => [name, undefined])));
  }

  /** Address of the page as it is set now, for others; or of another page with the same settings. */
  link(path?: string): string {
    const { origin, pathname, search } = page.location;
    const query = path ? `?path=${path}` : search;
    // Outside Storybook's frame there is no other page to go to.
    const folder = page === window ? pathname.replace(/[^/]*$/, '') : pathname;
    return `${origin}${path ? folder : pathname}${query}#${new URLSearchParams([...values])}`;
  }
}
