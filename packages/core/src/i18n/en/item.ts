import type { Message } from '../message.js';

/** Words of one story, wherever it is shown. */
export const item = {
  /** Badges, by label. */
  live: 'Live',
  sponsored: 'Sponsored',
  paid: 'Subscribers only',
  analysis: 'Analysis',
  video: 'Video',
  audio: 'Audio',
  gallery: 'Pictures',
  opinion: 'Opinion',
  updated: 'Updated',
  /** Spoken forms of badges whose text says too little. */
  spoken: { live: 'Live coverage', sponsored: 'Sponsored content', paid: 'For subscribers only' } as Record<
    string,
    string
  >,
  /** Announced before a headline: "Sponsored content: …", and "Video, 3 minutes: …". */
  spokenLabel: '{label}:',
  spokenDuration: '{label}, {duration}:',
  /** With a relative time, such as "3 hours ago". */
  updatedAt: 'Updated {time}',
  /** With a date. */
  updatedOn: 'Updated {time}',
  reading: { one: '{count} min read', other: '{count} min read' } as Message,
  /** Accessible name of the number beside a speech bubble. */
  comments: { one: '{count} comment', other: '{count} comments' } as Message,
  /** Disclosures. */
  ai: 'Written by AI.',
  aiReviewed: 'Written by AI, reviewed by {name}.',
  reviewed: 'Reviewed by {name}.',
};
