// What few lists use, as one chunk: rows that scroll, timelines, days, similar stories, long lists.
export { groupByDay } from './day-groups.js';
export { layOutInIdle } from './lay-out-in-idle.js';
export { byTime, NewStories } from './new-stories.js';
export { Scroller } from './scroller.js';
export { similarStories } from './similar-stories.js';
