/** Ends the line of steps that stands before what is left of folded bytes. */
const lineEnd = 0x0a;
/** Bytes of the shortest repeat. Less costs as much as a step as deflate makes of it: measured on the rows and reviews of 63 plans. */
const shortest = 96;
/** Places are remembered so far apart: a repeat is found by its first 64 bytes from such a place on, `shortest` less `stride`. */
const stride = 32;
const windowSize = shortest - stride;
/** The prime by which FNV hashes spread bytes. */
const prime = 0x01000193;

/**
 * Takes out what stands a second time: markup says the same words far apart, where deflate, which looks 32 KB back, does not see
 * them. Gives a line of numbers, three a step (how many bytes are new, how far back those after them stood, how many these are),
 * and then the new bytes, those after the last step too.
 */
export function foldRepeats(bytes: Uint8Array): Uint8Array {
  const places = new Map<number, number>();
  const steps: number[] = [];
  const fresh = new Uint8Array(bytes.length);
  let [from, taken] = [0, 0];
  const take = (end: number): void => {
    fresh.set(bytes.subarray(from, end), taken);
    taken += end - from;
  };
  let hash = hashAt(bytes, 0);
  for (let at = 0; at + windowSize <= bytes.length;) {
    const repeat = repeatAt(bytes, places.get(hash), at, from);
    if (repeat === null) {
      if (at % stride === 0 && !places.has(hash)) places.set(hash, at);
      hash = rolled(hash, bytes, at);
      at += 1;
    } else {
      steps.push(repeat.start - from, repeat.back, repeat.length);
      take(repeat.start);
      at = from = repeat.start + repeat.length;
      hash = hashAt(bytes, at);
    }
  }
  take(bytes.length);
  const line = new TextEncoder().encode(`${steps.join(" ")}\n`);
  const folded = new Uint8Array(line.length + taken);
  folded.set(line);
  folded.set(fresh.subarray(0, taken), line.length);
  return folded;
}

/** The bytes that `foldRepeats` folded. */
export function unfoldRepeats(folded: Uint8Array): Uint8Array {
  const end = folded.indexOf(lineEnd);
  const line = new TextDecoder().decode(folded.subarray(0, end));
  const steps = line === "" ? [] : line.split(" ").map(Number);
  const fresh = folded.subarray(end + 1);
  const repeated = steps.reduce((sum, number, index) => (index % 3 === 2 ? sum + number : sum), 0);
  const bytes = new Uint8Array(fresh.length + repeated);
  let [at, taken] = [0, 0];
  for (let step = 0; step < steps.length; step += 3) {
    const [own, back, length] = [steps[step]!, steps[step + 1]!, steps[step + 2]!];
    bytes.set(fresh.subarray(taken, taken + own), at);
    taken += own;
    at += own;
    bytes.copyWithin(at, at - back, at - back + length);
    at += length;
  }
  bytes.set(fresh.subarray(taken), at);
  return bytes;
}

/** The longest repeat around `at` of what stands around `first`; it begins at `from` or later and does not reach into itself. */
function repeatAt(
  bytes: Uint8Array,
  first: number | undefined,
  at: number,
  from: number,
): { readonly start: number; readonly back: number; readonly length: number } | null {
  if (first === undefined) return null;
  const back = at - first;
  let [start, end] = [at, at];
  while (end < bytes.length && end - start < back && bytes[end] === bytes[end - back]) end += 1;
  while (start > from && start > back && end - start < back && bytes[start - 1] === bytes[start - 1 - back]) start -= 1;
  return end - start < shortest ? null : { start, back, length: end - start };
}

function hashAt(bytes: Uint8Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + windowSize; index++) hash = (Math.imul(hash, prime) + (bytes[index] ?? 0)) | 0;
  return hash;
}

/** What the first byte of a window has become in its hash when the window ends. */
const outgoing = Array.from({ length: windowSize - 1 }).reduce<number>((product) => Math.imul(product, prime), 1);

/** The hash of the window one byte further. */
function rolled(hash: number, bytes: Uint8Array, at: number): number {
  const without = (hash - Math.imul(bytes[at]!, outgoing)) | 0;
  return (Math.imul(without, prime) + (bytes[at + windowSize] ?? 0)) | 0;
}
