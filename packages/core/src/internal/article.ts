export { buildNodes, writeNodes } from '../article/build-nodes.js';
export type { BodyNode } from '../article/body-tree.js';
export { bodyElements, bodyText } from '../article/body-tree.js';
export type { BodyOptions, BodyWords } from '../article/context.js';
export { excerptOf } from '../article/excerpt.js';
export { articleFromMarkup } from '../article/from-markup.js';
export { inTasks } from '../article/in-tasks.js';
export type { BodyHeading } from '../article/headings.js';
export { type Body, bodyInSteps, readBody } from '../article/read-body.js';
