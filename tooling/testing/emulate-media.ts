/** What a page can be told of its medium and its reader's wishes; nothing for what holds anyway. */
export interface Media {
  media?: 'print';
  'forced-colors'?: 'active';
  'prefers-reduced-motion'?: 'reduce' | 'no-preference';
  'prefers-color-scheme'?: 'light' | 'dark';
}

interface Answer {
  executed: boolean;
  result: { emulated: boolean };
}

/** Lets the page believe in this medium; false where the engine cannot be told. Only tests in Web Test Runner may ask. */
export async function emulateMedia(media: Media = {}): Promise<boolean> {
  const socket = '/__web-dev-server__web-socket.js';
  const { sendMessageWaitForResponse } = (await import(socket)) as {
    sendMessageWaitForResponse(message: object): Promise<Answer>;
  };
  const sessionId = new URL(location.href).searchParams.get('wtr-session-id');
  const { result } = await sendMessageWaitForResponse({
    ...{ type: 'wtr-command', command: 'news-media', sessionId, payload: media },
  });
  return result.emulated;
}
