/** Names of the default category in content systems, in many languages. */
const NO_CATEGORY = `
uncategori[sz]ed|un-?categorised|unkategorisiert|unkategorisert|uncategorizable|unclassified|unsorted
nicht (?:kategorisiert|zugeordnet)|ohne kategorie|allgemein(?:es)?|non class[ée]e?s?
non classifi[ée](?:\\(e\\))?|non catégorisée?|sans catégorie
sin (?:categor[íi]a|categorizar|clasificar)|no categorizado|sense categoria|sen (?:categoría|clasificar)
sailkatu gabea|senza categoria|non categorizzato
sem (?:categoria|classificação)|não categorizado|geen categorie|(?:niet )?gecategoriseerd|niet-gecategoriseerd
ongecategoriseerd
okategoriserat?(?:de)?|okategoriserade?|ikke[- ]?kategori[sz]er(?:et|t)|(?:u|ne)-?kategori[sz]er(?:et|t)
uden kategori|uten kategori|luokittelematon|luokittelemattomat|yleinen|óflokkað
bez kategori[ií]|bez kategorie|nezařazené|nezařazeno|nezaradené|nezaradeno|bez zařazení|egyéb(?: kategória)?
kategorizálatlan|nincs kategorizálva|besorolatlan
fără categorie|necategori[sz](?:ite|ate|at)|nekategori[sz]ira(?:no|na)|nekategorisano|nerazvrščeno|nesvrstano
be kategorijos|nekategorizuota|nesugrupēti|bez kategorijas|määramata|kategoriseerimata|pa kategori
genel|kategorisiz|kategorilenmemiş|sınıflandırılmamış|без (?:рубрики|категори[иія]|категорії)|некатегоризирано
некласифицирани|неразврстано|некатегорисано|без категорија
χωρίς κατηγορία|ακατηγοριοποίητ[αο]|μη κατηγοριοποιημένο|(?:tak|tidak) berkategori|tanpa kategori
chưa (?:được )?phân loại|không phân loại
ไม่มีหมวดหมู่|ยังไม่ได้จัดหมวดหมู่|ไม่ระบุหมวดหมู่|未分[类類]|未カテゴリー|カテゴリーなし|カテゴリなし|分類されていません|未歸類|미분류|분류되지 않음|분류 없음
غير مصنفة?|بدون تصنيف|دسته[\\u200c ]?بندی[\\u200c ]نشده|ללא קטגוריה|כללי|अवर्गीकृत|श्रेणी रहित|অশ্রেণীবদ্ধ
`;

/** Places on a page, kinds of entries, and meaningless words. */
const PLACES =
  'general|default|misc(?:ellaneous)?|others?|featured|home(?: ?page)?|front ?page|slider|top(?: stories)?|all|news ?feed|rss|posts?|articles?|null|undefined|none|n/a';

/** Matches one of these, optionally with a language code from a translation plugin; numbers; addresses; single letters. */
const SAYS_NOTHING = new RegExp(
  `^(?:${NO_CATEGORY.trim().replaceAll('\n', '|')})(?:[ @-]+[a-z]{2})?$|^(?:${PLACES})$|^https?:|^[#/]|^\\d+$`,
  'i',
);

const ONE_CHARACTER = /^.$/u;

/** Longer texts are sentences or lists of keywords. */
const MAX_LENGTH = 40;

/** Returns the first category or tag that tells readers what a story is about; splits lists in one string and paths. */
export const kickerOf = (tags: readonly string[]): string | undefined =>
  tags
    .flatMap((tag) => tag.split(/[,;|>»]/).map((part) => part.trim()))
    .find((tag) => tag.length <= MAX_LENGTH && !ONE_CHARACTER.test(tag) && !SAYS_NOTHING.test(tag) && tag);
