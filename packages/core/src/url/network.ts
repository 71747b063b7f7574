/** Networks by host. */
const NETWORKS: [name: string, host: RegExp][] = [
  ['X', /^(?:twitter|x)\.com$/],
  ['Facebook', /(?:^|\.)facebook\.com$/],
  ['Instagram', /^instagram\.com$/],
  ['LinkedIn', /(?:^|\.)linkedin\.com$/],
  ['YouTube', /^youtube\.com$/],
  ['Bluesky', /^(?:bsky\.app|.*\.bsky\.social)$/],
  ['Threads', /^threads\.(?:net|com)$/],
  ['TikTok', /^tiktok\.com$/],
  ['GitHub', /^github\.com$/],
  ['Wikipedia', /(?:^|\.)wikipedia\.org$/],
  ['Substack', /(?:^|\.)substack\.com$/],
  ['ORCID', /^orcid\.org$/],
  ['Muck Rack', /^muckrack\.com$/],
];

/** Returns the name of the network at an address, or else its host. */
export function networkOf(address: string): string {
  const [, host = '', path = ''] = /^https?:\/\/(?:www\.)?([^/?#:]+)([^?#]*)/i.exec(address) ?? [];
  const network = NETWORKS.find(([, hosts]) => hosts.test(host.toLowerCase()));
  // Fediverse servers share the form of their profiles, not a host.
  return network?.[0] ?? (/^\/@[\w.]+\/?$/.test(path) ? 'Mastodon' : host);
}
