/** An error that the operator can fix, explained in one sentence and shown without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
