// Checks the language of documentation: short sentences, and no phrases that read like a translation.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const MOST_WORDS = 20;

/** Phrases that read like a translation, and what to write instead. */
const BANNED = [
  [/\bstands? (?:between|beside|in|on|under|before|behind|there)\b|\bwhere (?:it|the script) stands\b/i, 'is, are'],
  [/\bstands? for\b/i, 'is'],
  [/\bparted by\b/i, 'separated by'],
  [/\band (?:its|their) like\b/i, 'such as …'],
  [/\bthe publisher has already\b/i, "the publisher's existing …"],
  [/\bwhen to use which\b/i, 'which one to use'],
  [/\b(?:come|comes) by hand\b|\bby hand come\b/i, 'add by hand'],
  [/\bwhat came of it\b/i, 'the result'],
  [/min-height: 47em|height: (?:34|40|47)em/, 'a height that the embed builder has measured'],
];

/** Generated files, and texts of publishers. */
const LEFT_OUT =
  /(?:^|\/)(?:api|RESULTS|CHANGELOG)\.md$|^apps\/newsroom\/content\/|^docs\/(?:browsers|claims|consumers|hosts|wordpress)\.md$/;

/** Returns the sentences of a text, without code, tables, tags and brackets. */
function sentences(text) {
  const prose = text
    .replace(/^---\n[^]*?\n---\n/, '')
    .replaceAll(/^ {4}.*$/gm, '')
    .replaceAll(/^\s*```[^]*?^\s*```/gm, '\n\n')
    .replaceAll(/<!--[^]*?-->|^\|.*$|^(?:import|export) .*$/gm, '\n')
    .replaceAll(/`[^`]*`/g, 'code')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\([^()]*\)/g, '');
  return prose.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)|\n(?=#)/).flatMap((block) =>
    block
      .replaceAll(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.!?:;]\**)\s+/),
  );
}

const countWords = (sentence) => sentence.split(' ').filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Problems of one file. */
export function proseProblems(name, text) {
  const long = sentences(text)
    .filter((sentence) => countWords(sentence) > MOST_WORDS)
    .map((sentence) => `${name}: ${countWords(sentence)} words, ${MOST_WORDS} at most: ${sentence}`);
  const words = BANNED.flatMap(([pattern, instead]) => {
    const [found] = pattern.exec(text) ?? [];
    return found ? [`${name}: "${found}": write ${instead}`] : [];
  });
  return [...long, ...words];
}

/** Problems of every README, guide, documentation page and changeset. */
export function prose() {
  const files = execFileSync('git', ['ls-files', '*.md', '*.mdx'], { encoding: 'utf8' }).trim().split('\n');
  return files
    .filter((file) => !LEFT_OUT.test(file))
    .flatMap((file) => proseProblems(file, readFileSync(file, 'utf8')));
}
