/** A file of the folder of corpora, which the test server serves; undefined where that is missing. */
export async function corpus<T>(name: string): Promise<T | undefined> {
  const answer = await fetch(`/corpora/${name}`);
  return answer.ok ? ((await answer.json()) as T) : undefined;
}

export async function corpusText(name: string): Promise<string> {
  return (await fetch(`/corpora/${name}`)).text();
}
