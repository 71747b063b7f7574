/** In bytes or letters: reading, copying or showing larger documents takes a moment each. */
const LARGE = 2 ** 18;

/** Lets the page answer its reader between two of these. */
export const pauseAfter = async ({ body }: { body: ArrayBuffer | string }): Promise<void> => {
  const size = typeof body === 'string' ? body.length : body.byteLength;
  if (size > LARGE) await new Promise((resolve) => setTimeout(resolve));
};
