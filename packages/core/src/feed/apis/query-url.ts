/** The form of a name in addresses. */
export const slug = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, '-');

/** Sets parameters that an address does not have yet: what a webmaster wrote there stays. */
export const setDefaultParams = (url: URL, values: Record<string, string | number | undefined>): void => {
  for (const [name, value] of Object.entries(values))
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, `${value}`);
};
