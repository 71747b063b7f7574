export interface List {
  id: string;
  name: string;
  description: string;
  frequency: string;
}

/** Available lists. A sign-up that names none is for the first. */
export const lists: readonly List[] = [
  {
    id: 'morning-assay',
    name: 'The Morning Assay',
    description: 'Five stories on rare earths and critical minerals, read in four minutes.',
    frequency: 'Every weekday at 07:00 UTC',
  },
  {
    id: 'price-sheet',
    name: 'Price Sheet',
    description: 'Oxide, metal and magnet prices with what moved them.',
    frequency: 'Every Friday',
  },
  {
    id: 'deep-ground',
    name: 'Deep Ground',
    description: 'One long read on geology, chemistry or policy, with its sources.',
    frequency: 'Once a month',
  },
];

/** The consent text of the newsroom's own form. */
export const consent = {
  version: '2026-11',
  text: 'Send me the e-mails I have chosen. I can leave with one click in every e-mail.',
} as const;

export function listNames(ids: readonly string[]): string {
  const names = ids.map((id) => lists.find((list) => list.id === id)?.name ?? id);
  return new Intl.ListFormat('en-GB').format(names);
}
