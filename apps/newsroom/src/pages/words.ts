/** Words that an article page adds, in the article's language. */
export interface Words {
  direction: 'ltr' | 'rtl';
  highlights: string;
  published: string;
  updated: string;
  reading: (minutes: number) => string;
}

const english: Words = {
  direction: 'ltr',
  highlights: 'Highlights',
  published: 'Published',
  updated: 'Updated',
  reading: (minutes) => `${minutes} min read`,
};

const translated: Record<string, Words> = {
  ar: {
    direction: 'rtl',
    highlights: 'أبرز النقاط',
    published: 'نُشر في',
    updated: 'حُدّث في',
    reading: (minutes) => `زمن القراءة بالدقائق: ${minutes}`,
  },
  zh: {
    direction: 'ltr',
    highlights: '要点',
    published: '发布于',
    updated: '更新于',
    reading: (minutes) => `阅读约 ${minutes} 分钟`,
  },
  th: {
    direction: 'ltr',
    highlights: 'ประเด็นสำคัญ',
    published: 'เผยแพร่เมื่อ',
    updated: 'แก้ไขเมื่อ',
    reading: (minutes) => `ใช้เวลาอ่าน ${minutes} นาที`,
  },
};

export function wordsFor(language: string): Words {
  return translated[new Intl.Locale(language).language] ?? english;
}

const labels: Record<string, string> = {
  live: 'Live',
  sponsored: 'Sponsored',
  analysis: 'Analysis',
  updated: 'Updated',
};

export function labelText(label: string): string {
  return labels[label] ?? label;
}

export function formatDate(iso: string, language: string, style: 'long' | 'medium' = 'long'): string {
  // Always the Gregorian calendar: a Thai reader would otherwise see 2569 beside a feed that says 2026.
  const options = { dateStyle: style, timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(new Date(iso));
}
