import type { Language } from "../model/language.ts";
import { en } from "./en.ts";
import { vi, type Strings } from "./vi.ts";

/** The tables of strings by language. */
export const stringsOf: Readonly<Record<Language, Strings>> = { vi, en };
