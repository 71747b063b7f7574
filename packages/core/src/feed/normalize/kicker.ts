/** Categories that say nothing: the default ones of content systems in every language, places on a page, numbers, addresses. */
const SAYS_NOTHING =
  /^(?:un-?|o|u|ikke[- ]?|in)?(?:categori[sz]ed|kategori[sz]er\S*|gecategoriseerd)$|^(?:sin|senza|sem|geen|bez|без|non|sans|nincs|fără) ?\S*(?:categor|kategor|clasific|class|рубрик|категор|gekategor)\S*$|^(?:未分[类類]|未分類|미분류|غير مصنف|kategorilenmemiş|allgemein|genel|general|default|misc(?:ellaneous)?|others?|featured|home ?page|front ?page|slider|top stories|all|news ?feed|rss|posts?|articles?|null|undefined|none|n\/a|luokittelematon|nezařazené|nezaradené|ไม่มีหมวดหมู่|chưa phân loại|tak berkategori)$|^https?:|^#|^\d+$|^.$/i;

/** Longer ones are sentences or lists of keywords. */
const MAX_LENGTH = 40;

/** The first category or tag that tells readers what a story is about; of a list in one string or a path, its first part. */
export const kickerOf = (tags: readonly string[]): string | undefined =>
  tags
    .map((tag) => tag.split(/\s*[,;|>»]\s*/)[0]!.trim())
    .find((tag) => tag.length <= MAX_LENGTH && !SAYS_NOTHING.test(tag) && tag);
