/** Domains that many readers use. */
const COMMON = `
  gmail.com googlemail.com yahoo.com hotmail.com outlook.com icloud.com live.com aol.com proton.me
  protonmail.com gmx.de gmx.net web.de t-online.de orange.fr wanadoo.fr libero.it mail.ru yandex.ru qq.com
  163.com 126.com naver.com yahoo.co.jp yahoo.co.uk hotmail.co.uk
`
  .trim()
  .split(/\s+/);

/** Existing domains that look like a typo of a common one. */
const REAL = `
  mail.com ymail.com email.com gmx.com gmx.at gmx.ch gmx.fr live.de live.nl live.fr me.com mac.com aol.de
  hotmail.de hotmail.fr hotmail.it hotmail.es yahoo.de yahoo.fr yahoo.it outlook.de outlook.fr proton.com
  rambler.ru bk.ru 139.com sina.com vip.163.com web.com free.fr
`
  .trim()
  .split(/\s+/);

const ENDINGS: Record<string, string> = {
  con: 'com',
  cmo: 'com',
  ocm: 'com',
  comm: 'com',
  vom: 'com',
  cpm: 'com',
  nte: 'net',
  ogr: 'org',
};

/** Returns the address with the domain that was probably meant; undefined if it looks right. */
export function suggestAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  if (at < 1 || COMMON.includes(domain) || REAL.includes(domain)) return undefined;
  const mended = domain.replace(/\.(\w+)$/, (whole, ending: string) =>
    ENDINGS[ending] ? `.${ENDINGS[ending]}` : whole,
  );
  const suggested = COMMON.find((common) => common === mended || isOneSlipFrom(common, mended)) ?? mended;
  return suggested === domain ? undefined : address.slice(0, at + 1) + suggested;
}

/** Returns whether the domains differ by one extra, missing, wrong or transposed letter. */
function isOneSlipFrom(suggested: string, typed: string): boolean {
  let start = 0;
  while (start < suggested.length && suggested[start] === typed[start]) start++;
  const [a, b] = [suggested.slice(start), typed.slice(start)];
  const swapped = b.length > 1 && b[1]! + b[0]! + b.slice(2);
  return a === b.slice(1) || a.slice(1) === b || a.slice(1) === b.slice(1) || a === swapped;
}
