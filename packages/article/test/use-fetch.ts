/** Answers requests to one origin during the tests of a suite. */
export function useFetch(origin: string, answer: (url: URL) => string | undefined): void {
  const original = globalThis.fetch;
  before(() => {
    globalThis.fetch = async (input, init) => {
      const url = new URL(String(input), location.href);
      if (url.origin !== origin) return original(input, init);
      const body = answer(url);
      const response = new Response(body ?? 'Not found', { status: body === undefined ? 404 : 200 });
      return Object.defineProperty(response, 'url', { value: url.href });
    };
  });
  after(() => {
    globalThis.fetch = original;
  });
}
