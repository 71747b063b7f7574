import { expect } from '@open-wc/testing';
import { suggestAddress } from '../src/suggest-address.js';

describe('suggestAddress', () => {
  const meant: Record<string, string> = {
    'gmial.com': 'gmail.com',
    'gmail.con': 'gmail.com',
    'gmal.com': 'gmail.com',
    'gmaill.com': 'gmail.com',
    'gamil.com': 'gmail.com',
    'GMIAL.com': 'gmail.com',
    'gmial.con': 'gmail.com',
    'hotmial.com': 'hotmail.com',
    'outlok.com': 'outlook.com',
    'yaho.com': 'yahoo.com',
    'iclud.com': 'icloud.com',
    'gmail.co': 'gmail.com',
    'wbe.de': 'web.de',
    'qq.con': 'qq.com',
    'newsroom.cmo': 'newsroom.com',
  };

  for (const [typed, domain] of Object.entries(meant)) {
    it(`${typed} is probably ${domain}`, () => expect(suggestAddress(`ada@${typed}`)).to.equal(`ada@${domain}`));
  }

  it('keeps addresses that may be right', () => {
    const fine =
      'gmail.com mail.com ymail.com gmx.com me.com news.example qq.com 126.com company.co lode-and-lattice.example uni-freiberg.de hotmail.co.uk web.com aol.de yandex.com';
    for (const domain of fine.split(' ')) expect(suggestAddress(`ada@${domain}`), domain).to.equal(undefined);
    for (const text of ['', 'ada', '@gmial.com', 'ada@', 'gmial.com'])
      expect(suggestAddress(text), text).to.equal(undefined);
  });
});
