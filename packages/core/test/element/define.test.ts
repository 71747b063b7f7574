import { define } from '@news-widgets/core/element';
import { catchConsole } from '@news-widgets/tooling/testing';
import { expect } from '@open-wc/testing';

describe('define', () => {
  let caught: ReturnType<typeof catchConsole>;
  beforeEach(() => (caught = catchConsole()));
  afterEach(() => caught.restore());

  it('registers a class', () => {
    class First extends HTMLElement {}
    define('x-first', First, '1.0.0');
    expect(customElements.get('x-first')).to.equal(First);
    expect(caught.messages).to.deep.equal([]);
  });

  it('keeps the first class and ignores the same version silently', () => {
    class First extends HTMLElement {}
    define('x-same', First, '1.0.0');
    define('x-same', class extends HTMLElement {}, '1.0.0');
    expect(customElements.get('x-same')).to.equal(First);
    expect(caught.messages).to.deep.equal([]);
  });

  it('warns once about another version and names both', () => {
    define('x-other', class extends HTMLElement {}, '1.0.0');
    define('x-other', class extends HTMLElement {}, '1.1.0');
    define('x-other', class extends HTMLElement {}, '1.1.0');
    expect(caught.messages).to.have.length(1);
    expect(caught.messages[0]).to.include('1.0.0').and.include('1.1.0');
  });

  it('never throws, even for a class that is already registered', () => {
    class Twice extends HTMLElement {}
    define('x-once', Twice, '1.0.0');
    expect(() => define('x-twice', Twice, '1.0.0')).not.to.throw();
    expect(() => define('not valid', class extends HTMLElement {}, '1.0.0')).not.to.throw();
    expect(caught.messages).to.have.length(2);
  });
});
