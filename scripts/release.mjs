// Runs release.ts as one file of plain JavaScript, as build.mjs does.
import { program } from "./program.mjs";

await import(await program("scripts/release.ts"));
