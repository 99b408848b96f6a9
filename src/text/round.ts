/** Four decimals: enough for shares and scores, and the same digits on every machine. */
export function roundShare(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
