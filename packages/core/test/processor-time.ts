/** The processor time of some work, in milliseconds: other programs on the machine do not lengthen it. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return process.cpuUsage(before).user / 1000;
}
