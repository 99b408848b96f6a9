/** Takes a finished file, its path from the root of the site. */
export type TakeFile = (path: string, contents: string | Uint8Array) => void;
