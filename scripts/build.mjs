// Runs build.ts as one file of plain JavaScript, which is kept: loading some four hundred files of TypeScript takes longer than what many a build has to do.
import { setFlagsFromString } from "node:v8";
import { program } from "./program.mjs";

// Bytes of code that run before a function is compiled anew for speed; V8 waits for a third. A build ends so soon that compiling
// the rest takes two seconds more than it saves where one plan of 63 has changed, and saves nothing where all are new.
setFlagsFromString("--interrupt-budget=400000");
await import(await program("scripts/build.ts", ["scripts/filesWorker.ts"]));
