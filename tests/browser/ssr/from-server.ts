/** The markup that a server rendered, by the name of the state. */
export const askServer = async (): Promise<Record<string, string>> =>
  (await (await fetch('/server-rendered')).json()) as Record<string, string>;

export type FromServer = HTMLElement & { updateComplete: Promise<boolean>; shadowRoot: ShadowRoot };

/** The element of a server's page, as the parser would make it. */
export function fromServer(html: string): FromServer {
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(html);
  document.body.append(holder);
  return holder.querySelector<FromServer>('[defer-hydration], *')!;
}
