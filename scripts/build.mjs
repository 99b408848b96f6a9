// Runs build.ts as one file of plain JavaScript, which is kept: loading some four hundred files of TypeScript takes longer than what many a build has to do.
import { program } from "./program.mjs";

await import(await program("scripts/build.ts"));
