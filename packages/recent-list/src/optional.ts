// One chunk for what few lists need: scrolling rows, timelines, day groups, similar stories, long and empty lists.
export { groupByDay } from './day-groups.js';
export { explainEmpty } from './explain-empty.js';
export { layOutInIdle } from './lay-out-in-idle.js';
export { byTime, NewStories } from './new-stories.js';
export { Scroller } from './scroller.js';
export { similarStories } from './similar-stories.js';
