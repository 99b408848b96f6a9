const PUNCTUATION = /^[(\s]+|[.)\s:/–-]+$/gu;

/** A marker without the signs around it: `II` of `II.`, `1` of `(1)`; empty where it has nothing else. */
export function bareMarker(marker: string): string {
  return marker.replace(PUNCTUATION, "");
}
