/** Titles of pages that servers, bot checks and content systems show in place of a story. */
const TITLES = `
(?:error:? |http )?(?:4\\d\\d|5\\d\\d)(?: error)?
(?:error:? )?(?:(?:4\\d\\d|5\\d\\d):? )?(?:page |file )?not found|(?:403:? )?(?:forbidden|access denied)
access to this page (?:has been|is) denied
(?:5\\d\\d:? )?(?:service (?:temporarily )?unavailable|internal server error|bad gateway|gateway time-?out)
(?:429:? )?too many requests|oops|error
(?:the |this )?(?:page|site|content) (?:(?:was|could) not (?:be )?found|isn.t available|is (?:temporarily )?unavailable)
just a moment|attention required|one more step|are you (?:a robot|human)|robot check
(?:please )?(?:verify(?:ing)?|confirm) (?:that )?you are (?:a )?(?:not a robot|human)
security (?:check|verification)|human verification|checking your browser.*|pardon our interruption|ddos-guard
captcha
(?:you are being )?redirect(?:ed|ing)(?: you)?|before you continue
(?:(?:the |this |our )?(?:web ?)?site (?:is )?)?(?:currently )?(?:under|in|down for|undergoing) (?:scheduled )?(?:maintenance|construction)(?: mode)?
(?:(?:scheduled|site|website|planned) )?maintenance(?: mode)?
(?:we.ll |we will )?be (?:right |soon )?back(?: soon| shortly)?|(?:web ?site |launching )?coming soon
account suspended|(?:the domain )?[\\w.-]+\\.\\w{2,} is for sale|domain (?:for sale|parked|expired)
(?:log|sign) ?in(?: to continue)?|subscribe to (?:continue|read)
wartung(?:sarbeiten|smodus|spause)?|(?:webseite |seite )?im wartungsmodus
(?:die )?seite (?:wurde )?nicht gefunden|zugriff verweigert|anmelden|nicht gefunden
(?:site )?en maintenance|maintenance en cours|page (?:introuvable|non trouvée)|erreur(?: 404)?|accès refusé
(?:sitio )?en mantenimiento|página no encontrada|acceso denegado|em manutenção|página não encontrada
acesso negado
(?:sito )?in manutenzione|pagina non trovata|accesso negato|(?:site )?in onderhoud
(?:de )?pagina (?:is )?niet gevonden|sidan (?:kunde inte hittas|hittades inte)
siden (?:blev |ble )?ikke (?:fundet|funnet)|sivua ei löyt(?:ynyt|ydy)
(?:nie znaleziono strony|strona nie (?:została znaleziona|istnieje))|přerwa techniczna
stránka (?:nebyla )?nenalezena|stránka (?:sa )?nenašla|az oldal nem található|pagina nu a fost găsită
страница не найдена|доступ запрещ[её]н|технические работы|сайт на обслуживании|сторінку не знайдено
страницата не е намерена|sayfa bulunamadı|bakım(?: modu| çalışması)?|η σελίδα δεν βρέθηκε
(?:không tìm thấy trang|trang không tồn tại).*|halaman tidak ditemukan|ไม่พบหน้า.*|(?:お探しの)?ページ(?:が|は)見つかりません.*
メンテナンス(?:中|のお知らせ)?|页面(?:未找到|不存在)|(?:找不到|未找到)(?:页面|網頁|頁面)|系统维护
페이지를 찾을 수 없습니다|(?:서버 )?점검 ?중|الصفحة غير موجودة|لم يتم العثور على الصفحة|(?:העמוד|הדף) לא נמצא
صفحه (?:مورد نظر )?(?:پیدا|یافت) نشد|पृष्ठ नहीं मिला
`;

const IS_ERROR = new RegExp(`^(?:${TITLES.trim().replaceAll('\n', '|')})[\\s.!?…]*$`, 'i');

/** Marks of such pages in their markup: bot checks, theme classes, and redirects. */
const MARKS =
  /\b_cf_chl_opt\b|\bclass\s*=\s*["'][^"'<>]*\b(?:error-?404|error-page|page-not-found)\b|<meta\b[^<>]*http-equiv\s*=\s*["']?refresh["']?[^<>]*url=/i;

/** Returns whether an undated page only says that a story is missing: by its title, heading or markup. */
export const isErrorPage = (html: string, titles: readonly string[]): boolean =>
  MARKS.test(html) ||
  titles.some((title) => title.split(/\s+[-–—|‹›«»·:]\s+|\s*[|•]\s*/u).some((part) => IS_ERROR.test(part.trim())));
