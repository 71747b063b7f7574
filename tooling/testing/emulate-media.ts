/** Media features that a test can emulate; those left out keep their actual values. */
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

/** Emulates media features; returns false if the engine cannot. Works only in Web Test Runner. */
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
