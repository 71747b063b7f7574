/** From the page to its frame: requests the height. */
export interface Greeting {
  newsWidgets: 'hello';
}

/** From the frame to its page. */
export interface Height {
  newsWidgetsHeight: number;
}

export const isGreeting = (data: unknown): data is Greeting => (data as Greeting | null)?.newsWidgets === 'hello';

export const isHeight = (data: unknown): data is Height => Number.isFinite((data as Height | null)?.newsWidgetsHeight);
