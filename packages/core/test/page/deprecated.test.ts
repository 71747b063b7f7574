import { expect } from '@open-wc/testing';
import { deprecated } from '../../src/internal/page.js';

describe('deprecated', () => {
  const { warn } = console;
  const said: string[] = [];
  before(() => (console.warn = (text: string) => said.push(text)));
  after(() => (console.warn = warn));
  afterEach(() => Reflect.deleteProperty(globalThis, 'litIssuedWarnings'));

  it('is silent in production', () => {
    Reflect.deleteProperty(globalThis, 'litIssuedWarnings');
    deprecated('`old-name`', 'use `name`');
    expect(said).to.deep.equal([]);
  });

  it('warns once in development and names the replacement', () => {
    Object.assign(globalThis, { litIssuedWarnings: new Set() });
    deprecated('`old-name`', 'use `name`');
    deprecated('`old-name`', 'use `name`');
    expect(said).to.deep.equal(['`old-name` is deprecated and will be removed in the next major version: use `name`.']);
  });
});
