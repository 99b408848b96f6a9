import { SHARDS_VARIABLE, unpackShard, type Shard } from "../../../src/search/shard.ts";

/**
 * Loads the shards as classic scripts, the only way that also works from disk. `onShard` is called for each in order, as it
 * arrives; `onFailure` once, when a file does not load.
 */
export function loadShards(files: readonly string[], onShard: (shard: Shard) => void, onFailure: () => void): void {
  let failed = false;
  for (const [number, file] of files.entries()) {
    const script = document.createElement("script");
    script.src = file;
    // Not async: files load side by side, and run in the order in which they were added.
    script.async = false;
    script.addEventListener("load", () => {
      const packed = take(number);
      if (packed !== undefined && !failed) onShard(unpackShard(packed));
    });
    script.addEventListener("error", () => {
      if (!failed) onFailure();
      failed = true;
    });
    document.head.append(script);
  }
}

/** The shard that a script assigned, no longer held by the page. */
function take(number: number): string | undefined {
  const shards = (globalThis as unknown as Record<string, (string | undefined)[] | undefined>)[SHARDS_VARIABLE];
  const packed = shards?.[number];
  if (shards !== undefined) shards[number] = undefined;
  return packed;
}
