import { expect } from '@open-wc/testing';

describe('a worker', () => {
  it('imports all of core that does without Lit, and reads a feed', async () => {
    const worker = new Worker(new URL('everything.ts', import.meta.url), { type: 'module' });
    const answer = await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(new URL('/test-feeds/good.json', location.href).href);
    });
    worker.terminate();
    expect(answer).to.have.length(12);
  });
});
