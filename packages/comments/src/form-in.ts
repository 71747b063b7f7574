/** Returns the form between the tags of a widget; a server cannot see it. */
export const formIn = (host: Element): HTMLFormElement | null | undefined => host.querySelector?.(':scope > form');
