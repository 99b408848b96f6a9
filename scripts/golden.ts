import { writeFileSync } from "node:fs";
import { shown } from "./folders.ts";
import { alignmentGoldens } from "./golden/alignments.ts";
import { registerGoldens } from "./golden/registers.ts";
import { schemaGoldens } from "./golden/schemas.ts";
import { treeGoldens } from "./golden/trees.ts";

/** Rewrites the reviewed files of `test/`. Read the difference line by line before you commit it. */
for (const { file, content } of [...treeGoldens(), ...schemaGoldens(), ...alignmentGoldens(), ...registerGoldens()]) {
  writeFileSync(file, content);
  console.log(shown(file));
}
