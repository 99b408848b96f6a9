import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readCuratedData } from "../src/corpus/data.ts";
import { Problems } from "../src/corpus/problems.ts";
import { suggestionForm } from "../src/draft/suggestionForm.ts";
import { scoredPlan, suggestPhrases } from "../src/draft/suggestions.ts";
import type { Corpus } from "../src/model/corpus.ts";
import { lexiconFileSchema, type LexiconFile } from "../src/model/knowledge.ts";
import { suggestionFileSchema, suggestionKey, type SuggestionFile } from "../src/model/suggestion.ts";
import { addPhrases, type AcceptedPhrase } from "../src/parse/lexiconFile.ts";
import { readYaml } from "../src/parse/yaml.ts";
import { lexiconTrial } from "../src/study/lexiconTrial.ts";
import { analyse } from "./analyse.ts";
import { resolveFolders, shown, type Folders } from "./folders.ts";
import { readInputs } from "./inputs.ts";
import { sha256 } from "../site/sha256.ts";
import { readArguments } from "./options.ts";
import { reportFailure } from "./report.ts";

const usage = `npm run lexicon -- suggest [--out file] [--limit 40] [--decided file]
npm run lexicon -- accept <file>
npm run lexicon -- trial [--limit 200]
  each with [--documents D] [--data D]`;

/** `suggest` proposes phrases for the lexicon, `accept` takes in those decided on, `trial` measures what suggestions are worth. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments({
    documents: { type: "string" },
    data: { type: "string" },
    out: { type: "string" },
    limit: { type: "string" },
    decided: { type: "string", multiple: true, default: [] },
  });
  const { out, limit, decided, ...given } = values;
  const folders = resolveFolders(given);
  const [action, file] = positionals;
  const most = Number(limit ?? (action === "trial" ? "200" : "40"));
  if (!Number.isInteger(most) || most < 1) return refuse(`--limit takes a whole number from 1, not "${limit}".`);
  try {
    if (action === "suggest") await suggest(folders, { out, most, decided });
    else if (action === "accept" && file !== undefined) await accept(folders, file);
    else if (action === "trial") await trial(folders, most);
    else
      refuse(action === "accept" ? "Name the file with the decisions." : `Say what to do: suggest, accept or trial.`);
  } catch (error) {
    reportFailure(error, folders);
    process.exitCode = 1;
  }
}

async function suggest(
  folders: Folders,
  { out, most, decided }: { out: string | undefined; most: number; decided: readonly string[] },
): Promise<void> {
  if (out !== undefined && existsSync(out))
    return refuse(`${shown(path.resolve(out))} exists already; name another file.`);
  const corpus = await analyse(folders);
  const earlier = decided.flatMap((file) => readDecisions(file).filter(({ decision }) => decision !== null));
  const taken = [
    ...earlier.filter(({ decision }) => decision !== "no"),
    ...phrasesOf(lexiconOf(folders, corpus)?.value ?? null),
  ];
  const suggestions = suggestPhrases(
    corpus.plans.map(({ document, alignments }) => scoredPlan(document, alignments)),
    corpus.reference,
    {
      accepted: new Set(taken.map(suggestionKey)),
      dropped: new Set(earlier.filter(({ decision }) => decision === "no").map(suggestionKey)),
      perProvision: 3,
    },
  );
  const form = suggestionForm(suggestions.slice(0, most), corpus.reference);
  if (out === undefined) return void process.stdout.write(form);
  writeFileSync(out, form, { flag: "wx" });
  console.log(
    `${Math.min(most, suggestions.length)} of ${suggestions.length} phrases to decide on: ${shown(path.resolve(out))}`,
  );
}

/** Takes the accepted phrases into the lexicon, all or none: the result is read back before it is written. */
async function accept(folders: Folders, file: string): Promise<void> {
  const decisions = readDecisions(file);
  const corpus = await analyse(folders);
  const { id, number } = corpus.reference.document.meta;
  const accepted = decisions.flatMap(({ provision, phrase, decision }): AcceptedPhrase[] =>
    decision === null || decision === "no" ? [] : [{ provision, phrase, weight: decision }],
  );
  const known = new Set(corpus.reference.points.flatMap(({ provisions }) => provisions.map((one) => one.id)));
  const unknown = accepted.find(({ provision }) => !known.has(provision));
  if (unknown) return refuse(`${file}: the reference has no provision ${unknown.provision}.`);
  const before = lexiconOf(folders, corpus);
  const points = corpus.reference.points.map((point) => point.id);
  const text = addPhrases(before?.text ?? null, { reference: number ?? id, points }, accepted);
  readYaml({ path: `lexicon/${id}.yml`, text, sha256: sha256(text) }, lexiconFileSchema);
  const target = path.join(folders.data, "lexicon", `${id}.yml`);
  if (accepted.length > 0) {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const open = decisions.filter(({ decision }) => decision === null).length;
  console.log(
    `${accepted.length} phrases taken in, ${decisions.length - accepted.length - open} dropped, ${open} open: ${shown(target)}`,
  );
}

function lexiconOf(folders: Folders, corpus: Corpus): { readonly text: string; readonly value: LexiconFile } | null {
  const name = `lexicon/${corpus.reference.document.meta.id}.yml`;
  const file = readInputs(folders).data.find((one) => one.path === name);
  return file ? { text: file.text, value: readYaml(file, lexiconFileSchema) } : null;
}

function phrasesOf(lexicon: LexiconFile | null): readonly { readonly provision: string; readonly phrase: string }[] {
  return Object.entries(lexicon?.provisions ?? {}).flatMap(([provision, entries]) =>
    entries.flatMap(({ phrases }) => phrases.map((phrase) => ({ provision, phrase }))),
  );
}

function readDecisions(file: string): SuggestionFile {
  const text = readFileSync(file, "utf8");
  return readYaml({ path: file, text, sha256: sha256(text) }, suggestionFileSchema);
}

async function trial(folders: Folders, most: number): Promise<void> {
  const corpus = await analyse(folders);
  const data = readCuratedData(readInputs(folders), corpus.reference.document, new Problems());
  if (!data || data.gold.length === 0)
    return refuse("No plan of this corpus is labelled: there is nothing to decide by.");
  const documents = corpus.plans.map(({ document }) => document);
  const rounds = lexiconTrial(
    { documents, gold: data.gold, reference: corpus.reference, knowledge: data.knowledge },
    most,
  );
  for (const { decisions, accepted, score } of rounds) {
    const [f1, precision, recall] = [score.all.f1, score.all.precision, score.all.recall].map((rate) =>
      rate === null ? "-" : rate.toFixed(3),
    );
    console.log(
      `${String(decisions).padStart(4)} decisions ${String(accepted).padStart(4)} accepted  F1 ${f1}  P ${precision}  R ${recall}`,
    );
  }
}

function refuse(reason: string): void {
  console.error(`error  ${reason}`);
  console.error(usage);
  process.exitCode = 1;
}

await main();
