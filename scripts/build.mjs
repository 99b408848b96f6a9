// Runs build.ts as one file of plain JavaScript, which is kept: loading some four hundred files of TypeScript takes longer than what many a build has to do.
import { setFlagsFromString } from "node:v8";
import { program } from "./program.mjs";

// Bytes of code that run before a function is compiled anew for speed; V8 waits for an eighth. A build ends so soon that compiling
// the rest takes two seconds more than it saves where one plan of 63 has changed, and saves nothing where all are new.
setFlagsFromString("--interrupt-budget=1000000");
// Eleventy would have a thread of its own look at every module that is loaded from then on, for templates that change on disk: here they are handed over.
process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= "1";
await import(await program("scripts/build.ts", ["scripts/filesWorker.ts"]));
