import type { MarkupElement } from '../../snippets/index.ts';

/** Languages of the samples, with their own names. */
export const LANGUAGES = { en: 'English', ar: 'العربية', zh: '中文' } as const;
type Language = keyof typeof LANGUAGES;

/** Content of a widget until its own source is entered. */
export interface Sample {
  attributes: Record<string, string>;
  inside: MarkupElement[];
}

/** The made-up publisher of all samples, served by `demo-publisher.ts`. */
export const PUBLISHER = 'https://news.example';

const FEEDS: Record<Language, string> = {
  en: `${PUBLISHER}/feed.json`,
  ar: `${PUBLISHER}/ar/feed.json`,
  zh: `${PUBLISHER}/zh/feed.json`,
};

const WORDS = {
  en: {
    latest: 'Latest news',
    all: 'All news at News Example',
    letter: 'The Morning Assay',
    pitch: 'Five stories on rare earths and critical minerals, read in four minutes.',
    email: 'E-mail address',
    submit: 'Subscribe',
  },
  ar: {
    latest: 'آخر الأخبار',
    all: 'كل الأخبار',
    letter: 'نشرة الصباح',
    pitch: 'خمسة أخبار عن العناصر الأرضية النادرة تُقرأ في أربع دقائق.',
    email: 'البريد الإلكتروني',
    submit: 'اشتراك',
  },
  zh: {
    latest: '最新消息',
    all: '全部新闻',
    letter: '晨间化验',
    pitch: '五条稀土与关键矿产新闻，四分钟读完。',
    email: '电子邮箱',
    submit: '订阅',
  },
} satisfies Record<Language, Record<string, string>>;

/** The link shown until the news has loaded, or if it fails to load. */
export const fallbackLink = (text: string, href = `${PUBLISHER}/`): MarkupElement => ({
  tag: 'a',
  attributes: { href },
  children: [text],
});

/** A form that works with and without the script. */
const signUpForm = (language: Language): MarkupElement => ({
  tag: 'form',
  attributes: { action: `${PUBLISHER}/subscribe`, method: 'post' },
  children: [
    {
      tag: 'label',
      children: [
        `${WORDS[language].email} `,
        { tag: 'input', attributes: { type: 'email', name: 'email', autocomplete: 'email', required: true } },
      ],
    },
    { tag: 'button', children: [WORDS[language].submit] },
  ],
});

const SAMPLES: Record<string, (language: Language) => Sample> = {
  'recent-list': (language) => ({
    attributes: { src: FEEDS[language], heading: WORDS[language].latest },
    inside: [fallbackLink(WORDS[language].all)],
  }),
  'author-card': (language) => ({
    attributes: { src: FEEDS[language], latest: '3' },
    inside: [fallbackLink(WORDS[language].all)],
  }),
  comments: (language) => ({
    attributes: { src: `${PUBLISHER}/api/comments?story=1` },
    inside: [fallbackLink(WORDS[language].all)],
  }),
  'subscribe-form': (language) => ({
    attributes: {
      action: `${PUBLISHER}/subscribe`,
      heading: WORDS[language].letter,
      text: WORDS[language].pitch,
    },
    inside: [signUpForm(language)],
  }),
};

/** Returns the sample of a widget in a language; by default the publisher's feed or address. */
export function sampleOf(widget: string, takes: ReadonlySet<string>, language: string): Sample {
  const sampleLanguage = (language in LANGUAGES ? language : 'en') as Language;
  const sample = SAMPLES[widget]?.(sampleLanguage);
  if (sample) return sample;
  const attributes: Record<string, string> = {};
  if (takes.has('src')) attributes.src = FEEDS[sampleLanguage];
  if (takes.has('action')) attributes.action = `${PUBLISHER}/${widget}`;
  return { attributes, inside: [fallbackLink(WORDS[sampleLanguage].all)] };
}
