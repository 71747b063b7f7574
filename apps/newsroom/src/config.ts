/** The demo publisher's details, in one place. */
export const publication = {
  name: 'Lode & Lattice',
  tagline: 'Rare earths and critical minerals, from the rock to the motor',
  description:
    'News and analysis of rare earths and critical minerals: markets, policy, mining, processing, recycling, magnets and research.',
  language: 'en',
  licence: '© 2026 Lode & Lattice. Headlines, summaries and pictures may be shown with a link to the article.',
  notice:
    'Lode & Lattice is a demonstration publication. The geology and the chemistry are real; events, figures and quoted documents are made up.',
} as const;

export interface Section {
  slug: string;
  name: string;
  /** Two letters, set like a chemical symbol. */
  symbol: string;
  description: string;
}

export const sections: readonly Section[] = [
  { slug: 'markets', name: 'Markets', symbol: 'Mk', description: 'Prices, contracts, stocks and freight.' },
  { slug: 'policy', name: 'Policy', symbol: 'Po', description: 'Licences, quotas, stockpiles and trade rules.' },
  { slug: 'mining', name: 'Mining', symbol: 'Mi', description: 'Deposits, drilling, ore and the ground itself.' },
  {
    slug: 'processing',
    name: 'Processing',
    symbol: 'Pr',
    description: 'Cracking, leaching, separation and metal making.',
  },
  {
    slug: 'recycling',
    name: 'Recycling',
    symbol: 'Re',
    description: 'Scrap, end-of-life motors and second-life metal.',
  },
  { slug: 'magnets', name: 'Magnets', symbol: 'Mg', description: 'Alloys, sintering, motors and turbines.' },
  { slug: 'research', name: 'Research', symbol: 'Rs', description: 'Mineralogy, chemistry and methods.' },
];

export interface Desk {
  slug: string;
  name: string;
  role: string;
  bio: string;
}

/** Articles are signed by desks, since the demo invents no people. */
export const desks: readonly Desk[] = [
  {
    slug: 'markets-desk',
    name: 'Markets desk',
    role: 'Prices and trade',
    bio: 'The Markets desk follows oxide, metal and magnet prices, contracts and freight, and publishes the weekly index.',
  },
  {
    slug: 'policy-desk',
    name: 'Policy desk',
    role: 'Rules and licences',
    bio: 'The Policy desk reads notices, annexes and consultations so that readers know what changes for them, and when.',
  },
  {
    slug: 'mining-desk',
    name: 'Mining desk',
    role: 'Geology and projects',
    bio: 'The Mining desk reports on deposits, drilling and permits, and checks resource statements against the geology.',
  },
  {
    slug: 'processing-desk',
    name: 'Processing desk',
    role: 'Separation and metals',
    bio: 'The Processing desk covers what happens between the concentrate and the metal: acid, solvents, heat and waste.',
  },
  {
    slug: 'magnets-desk',
    name: 'Magnets desk',
    role: 'Alloys and motors',
    bio: 'The Magnets desk writes about permanent magnets, the machines that need them and the ways to need fewer.',
  },
  {
    slug: 'research-desk',
    name: 'Research desk',
    role: 'Mineralogy and methods',
    bio: 'The Research desk explains new measurements and methods, and says plainly what they do not show.',
  },
  {
    slug: 'partner-studio',
    name: 'Partner studio',
    role: 'Paid content',
    bio: 'The Partner studio produces content that a sponsor has paid for. The newsroom has no part in it.',
  },
];

/** Widths of every picture, all 3:2. */
export const imageWidths = [320, 640, 1280] as const;
export const imageHeight = (width: number): number => Math.round((width * 2) / 3);

export const defaultPort = 4310;
