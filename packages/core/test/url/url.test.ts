import { safeUrl, withUtm } from '@news-widgets/core/internal/url';
import { safeSrcset } from '../../src/url/srcset.js';
import { expect } from '@open-wc/testing';

describe('safeUrl', () => {
  it('allows http and https, and resolves relative addresses', () => {
    expect(safeUrl('https://a.example/b')).to.equal('https://a.example/b');
    expect(safeUrl('../c?d#e', 'http://a.example/b/')).to.equal('http://a.example/c?d#e');
    expect(safeUrl('//b.example', 'https://a.example')).to.equal('https://b.example/');
  });

  it('memoizes by address and base', () => {
    for (let index = 0; index < 5000; index++)
      expect(safeUrl(`c${index}`, 'https://a.example/')).to.equal(`https://a.example/c${index}`);
    for (const base of ['https://a.example/', 'https://b.example/', 'https://a.example/'])
      expect(safeUrl('c', base)).to.equal(`${base}c`);
    expect(safeUrl('c')).to.equal(new URL('c', document.baseURI).href);
  });

  for (const value of [
    'javascript:alert(1)',
    ' jAvAsCrIpT:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/1',
    'mailto:a@b.example',
    '',
    null,
    undefined,
  ]) {
    it(`blocks ${JSON.stringify(value)}`, () => expect(safeUrl(value)).to.equal(''));
  }
});

describe('safeSrcset', () => {
  const own = new URL('.', document.baseURI).href;

  it('keeps candidates with a width or a density', () => {
    expect(safeSrcset('a.png 1x, b.png 1.5x, https://news.example/c.png')).to.equal(
      `${own}a.png 1x, ${own}b.png 1.5x, https://news.example/c.png`,
    );
  });

  it('drops candidates that hide another address', () => {
    expect(safeSrcset('a.png 1x,data:image/svg+xml;base64,PHN2Zz4= 2x,/b.png 3x')).to.equal('');
    expect(safeSrcset('javascript:alert(1) 1x, a.png 2x')).to.equal(`${own}a.png 2x`);
  });
});

describe('withUtm', () => {
  it('adds missing parameters and keeps existing ones', () => {
    const utm = { source: 'partner', medium: '', campaign: 'a b' };
    expect(withUtm('https://a.example/?utm_source=own#top', utm)).to.equal(
      'https://a.example/?utm_source=own&utm_campaign=a%20b#top',
    );
    expect(withUtm('https://a.example/?flag&q=a%20b&r=~x', { source: 'partner' })).to.equal(
      'https://a.example/?flag&q=a%20b&r=~x&utm_source=partner',
    );
  });

  it('leaves an address alone without parameters', () => {
    expect(withUtm('https://a.example/%41?x', {})).to.equal('https://a.example/%41?x');
    expect(withUtm('', { source: 'partner' })).to.equal('');
  });
});
