/** How many stories and forms each page shows once everything is there. */
export const HOSTS: Record<string, [stories: number, forms: number]> = {
  'strict.html': [3, 1],
  'integrity.html': [4, 1],
  'standalone.html': [3, 0],
  'script-tags.html': [10, 1],
  'head-and-end.html': [3, 1],
  'two-versions.html': [3, 1],
  'blocks.html': [7, 1],
  'hostile.html': [4, 1],
  'fifty.html': [100, 0],
  'moves.html': [3, 0],
};
