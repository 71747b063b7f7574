const HEADINGS = `
highlights|article highlights|key highlights|key points|key takeaways|takeaways|at a glance|in brief|key facts|the highlights|main points
die wichtigsten punkte|das wichtigste in kürze|das wichtigste|auf einen blick|in kürze|kernpunkte|kernaussagen|wichtige punkte|höhepunkte
points clés|points forts|l essentiel|à retenir|en bref|faits saillants|points essentiels|l essentiel en bref|les points clés
puntos clave|lo más destacado|aspectos destacados|destacados|claves|en breve|lo esencial|puntos destacados|datos clave
destaques|pontos principais|pontos chave|principais pontos|em resumo|em destaque
punti chiave|in evidenza|punti salienti|in breve|in sintesi|i punti chiave|punti principali
hoogtepunten|kernpunten|belangrijkste punten|in het kort|de belangrijkste punten
najważniejsze informacje|najważniejsze|w skrócie|kluczowe punkty|najważniejsze punkty|główne punkty
要点|重点|亮点|摘要|核心要点|文章要点|本文要点|要點|重點|亮點|文章重點
ハイライト|要点|ポイント|この記事のポイント|主なポイント|記事のポイント
하이라이트|핵심 요약|주요 내용|핵심|요점|핵심 내용|주요 사항
أبرز النقاط|النقاط الرئيسية|أهم النقاط|نقاط رئيسية|أبرز ما جاء
עיקרי הדברים|נקודות עיקריות|נקודות מרכזיות|تیترها|نکات کلیدی|نکات برجسته|نکات مهم|مهم‌ترین نکات|اہم نکات
ไฮไลต์|ไฮไลท์|ประเด็นสำคัญ|สรุปประเด็น|จุดเด่น|điểm nổi bật|điểm chính|những điểm chính|sorotan|poin penting|sorotan utama|poin utama
öne çıkanlar|ana noktalar|önemli noktalar|главное|основные моменты|ключевые моменты|коротко|головне|основне|ключові моменти
höjdpunkter|i korthet|huvudpunkter|højdepunkter|kort fortalt|hovedpunkter|høydepunkter|kohokohdat|tiivistetysti|pääkohdat
hlavní body|nejdůležitější|hlavné body|főbb pontok|kiemelések|puncte cheie|pe scurt|κύρια σημεία|με μια ματιά|मुख्य बातें|मुख्य बिंदु`;

/** Headings above an article's main points on news sites, in lower case without punctuation. */
export const HIGHLIGHT_HEADINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(HEADINGS.trim().split(/[\n|]/));
