/** The form between the tags of a widget; a server could not see it. */
export const formIn = (host: Element): HTMLFormElement | null | undefined => host.querySelector?.(':scope > form');
