/** Languages of the interface. The documents themselves are quoted as they are. */
export type Language = "vi" | "en";
