// Runs import.ts as one file of plain JavaScript, as build.mjs does.
import { program } from "./program.mjs";

await import(await program("scripts/import.ts"));
