/** In bytes or letters: reading a larger body takes a moment, and so does parsing it. */
const LARGE = 2 ** 18;

/** Lets the page answer its reader between two pieces of work. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The same where a body is large. */
export const pauseAfter = async (body: ArrayBuffer | string): Promise<void> => {
  if ((typeof body === 'string' ? body.length : body.byteLength) > LARGE) await pause();
};
