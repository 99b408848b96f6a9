import type { Language } from "../language.ts";
import { en } from "../strings/en.ts";
import { vi, type Strings } from "../strings/vi.ts";

/** The tables of strings by language. */
export const STRINGS: Readonly<Record<Language, Strings>> = { vi, en };
