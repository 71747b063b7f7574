/** Of an odd or even number of values, the upper middle. */
export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Every way once a round, starting with another each time, so that what slows the machine down slows all of them down. */
export async function interleave(ways, rounds, measure) {
  const results = new Map(ways.map((way) => [way, []]));
  for (let round = -1; round < rounds; round++)
    for (let turn = 0; turn < ways.length; turn++) {
      const way = ways[(turn + round + ways.length) % ways.length];
      const result = await measure(way);
      // The first round warms up.
      if (round >= 0) results.get(way).push(result);
    }
  return results;
}

/** Returns one object with the median of each field. */
export const medians = (results) =>
  Object.fromEntries(Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]));
