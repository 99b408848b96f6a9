import { readFileSync } from "node:fs";
import path from "node:path";
import { readDocx } from "../src/read/docx/readDocx.ts";
import { writeMarkdown } from "../src/read/write.ts";
import { convertByOffice } from "./import/office.ts";
import { compareTexts } from "./import/compareTexts.ts";
import { readArguments } from "./options.ts";

/**
 * `npx tsx scripts/compare-import.ts <file.docx> [...]`: whether what import reads from Word files holds every word, number and
 * label that LibreOffice writes for the same file, and nothing more. Ends with exit code 1 on a difference.
 */
function main(): void {
  const { positionals } = readArguments({});
  for (const file of positionals) {
    const bytes = new Uint8Array(readFileSync(file));
    const office = convertByOffice(bytes, path.extname(file).slice(1), "txt:Text");
    if (office === null) throw new Error(`invalid file: LibreOffice is not installed or cannot read ${file}`);
    const expected = new TextDecoder().decode(office);
    const { lines, labels, syllables, lost, added, lostLabels } = compareTexts(
      expected,
      writeMarkdown(readDocx(bytes, { changes: "accepted" }).blocks),
    );
    const differs = lost.length + added.length + lostLabels.length > 0;
    console.log(
      `${file}: ${lines} lines, ${syllables} syllables, ${labels} labels; ${lost.length} lines lost, ${added.length} added, ${lostLabels.length} labels lost`,
    );
    for (const line of lost) console.log(`  lost   ${line}`);
    for (const line of added) console.log(`  added  ${line}`);
    for (const line of lostLabels) console.log(`  label  ${line}`);
    if (differs) process.exitCode = 1;
  }
}

main();
