/**
 * Does `work` with each item, begun in their order, at most `most` at a time. Rejects with what failed first; work that has begun
 * goes on.
 */
export async function inFlight<T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const rest = items.values();
  const lane = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: most }, lane));
}
