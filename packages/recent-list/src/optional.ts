// One chunk for features that few lists use: scrolling rows, timelines, day groups, similar stories, long lists.
export { groupByDay } from './day-groups.js';
export { layOutInIdle } from './lay-out-in-idle.js';
export { byTime, NewStories } from './new-stories.js';
export { Scroller } from './scroller.js';
export { similarStories } from './similar-stories.js';
