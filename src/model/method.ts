/** Thresholds of the method, all in one place (`src/align/method.ts`), shown on the method page and in every download. */
export interface Method {
  readonly version: string;
  readonly thresholds: Readonly<Record<string, number>>;
}
