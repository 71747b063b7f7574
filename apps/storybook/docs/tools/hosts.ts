/** Sample hosts, with typical colours and fonts. */
export const HOSTS: readonly { name: string; settings: Readonly<Record<string, string>> }[] = [
  { name: 'Neutral', settings: {} },
  {
    name: 'Broadsheet',
    settings: {
      'page-background': '#fdfaf4',
      'page-background.dark': '#1b1815',
      'page-text': '#231f1a',
      'page-text.dark': '#efe9df',
      'page-font': "Georgia, 'Noto Serif', 'Times New Roman', serif",
      '--news-accent': '#8f1d14',
      '--news-accent.dark': '#f0a08f',
      '--news-font-heading': "'Playfair Display', 'Hoefler Text', Georgia, serif",
      '--news-radius': '0px',
    },
  },
  {
    name: 'Business daily',
    settings: {
      'page-background': '#fff1e5',
      'page-background.dark': '#262a33',
      'page-text': '#33302e',
      'page-text.dark': '#f2e9e1',
      '--news-accent': '#990f3d',
      '--news-accent.dark': '#ff8ab0',
      '--news-font-heading': "Georgia, 'Noto Serif', serif",
      '--news-radius': '0px',
    },
  },
  {
    name: 'Tech blog',
    settings: {
      'page-background': '#f4f6f5',
      'page-background.dark': '#0b1210',
      'page-text': '#14201c',
      'page-text.dark': '#d9e6e0',
      'page-font': "ui-monospace, 'JetBrains Mono', Menlo, 'DejaVu Sans Mono', monospace",
      '--news-accent': '#0a6b4f',
      '--news-accent.dark': '#5fe0ad',
      '--news-radius': '6px',
    },
  },
  {
    name: 'WordPress',
    settings: {
      'page-background': '#ffffff',
      'page-text': '#111111',
      'page-font': "Manrope, system-ui, 'Noto Sans', sans-serif",
      '--news-accent': '#3858e9',
      '--news-accent.dark': '#a3b4ff',
      '--news-radius': '4px',
    },
  },
  {
    name: 'Divi',
    settings: {
      'page-background': '#ffffff',
      'page-text': '#666666',
      'page-font': "'Open Sans', Arial, 'Noto Sans', sans-serif",
      '--news-accent': '#2ea3f2',
      '--news-radius': '3px',
    },
  },
];
