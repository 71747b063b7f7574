/** What whoever runs the newsroom can mend, said in one sentence: shown without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
