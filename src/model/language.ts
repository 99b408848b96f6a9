export const languages = ["vi", "en"] as const;
/** Languages of the interface. The documents are Vietnamese in both. */
export type Language = (typeof languages)[number];
