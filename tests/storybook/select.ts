import type { Page } from 'playwright-core';
import type { Entry } from './entries.ts';

interface Channel {
  on(event: string, heard: (id: string | { storyId: string }) => void): void;
  emit(event: string, detail: unknown): void;
}

/** Opens a story or document as the sidebar does. Resolves once it is rendered and its play function has ended. */
export const select = (page: Page, { id, type }: Entry): Promise<void> =>
  page.evaluate(
    ([storyId, viewMode]) =>
      new Promise<void>((resolve, reject) => {
        const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel }).__STORYBOOK_ADDONS_CHANNEL__;
        for (const event of ['storyErrored', 'storyThrewException', 'storyMissing'])
          channel.on(event, () => reject(new Error(`${storyId}: ${event}`)));
        const done = viewMode === 'docs' ? 'docsRendered' : 'storyFinished';
        channel.on(
          done,
          (rendered) => (typeof rendered === 'string' ? rendered : rendered.storyId) === storyId && resolve(),
        );
        channel.emit('setCurrentStory', { storyId, viewMode });
      }),
    [id, type] as const,
  );
