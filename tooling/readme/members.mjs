import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { code, table } from './table.mjs';

const FILE = 'packages/core/src/feed/news-item.ts';

/** Renders the members of a story and its objects: names, types and comments of their interfaces. */
export function membersSection() {
  const source = ts.createSourceFile(FILE, readFileSync(FILE, 'utf8'), ts.ScriptTarget.Latest, true);
  const interfaces = new Map(
    source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one.members]),
  );
  return ['NewsItem', 'NewsImage', 'NewsAuthor', 'NewsLink']
    .map((name) => `\`${name}\`:\n\n${table(['Member', 'Type', 'What it is'], interfaces.get(name).map(row))}`)
    .join('\n');
}

const row = (member) => [code(member.name.text), code(typeOf(member)), commentOf(member)];

/** @param {import('typescript').PropertySignature} member */
const typeOf = ({ type }) => type.getText().replace('(string & {})', 'string');

/** @param {import('typescript').Node} member */
function commentOf(member) {
  const comment = ts.getJSDocCommentsAndTags(member)[0]?.comment;
  if (!comment) throw new Error(`${FILE}: \`${member.name.text}\` has no comment.`);
  return String(comment).replace(/\s+/g, ' ');
}
