/** Longest part of an address that the site makes itself is some hundred characters; what is longer was not made by it. */
const LONGEST = 4000;

/** The query of the address, with its question mark; empty where it is longer than any that the site makes. */
export function addressQuery(): string {
  return location.search.length > LONGEST ? "" : location.search;
}

/** The element that `hash`, with its sign, names; null for none, and for what is no address. */
export function targetOf(hash: string): HTMLElement | null {
  if (hash.length < 2 || hash.length > LONGEST) return null;
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null; // "#%" and the like
  }
}
