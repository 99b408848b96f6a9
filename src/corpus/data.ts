import type { Document } from "../model/document.ts";
import {
  measuredOnceFileSchema,
  studyFileSchema,
  type MeasuredOnceFile,
  type StudyFile,
} from "../model/measurements.ts";
import { goldFileSchema, type Gold } from "../model/gold.ts";
import { isReference, type Inputs, type SourceFile } from "../model/inputs.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { provincesFileSchema, type ProvincesFile } from "../model/province.ts";
import { provisionsFileSchema, type Reference } from "../model/reference.ts";
import { registerGoldFileSchema, type RegisterGold } from "../model/registerGold.ts";
import { siteFileSchema, type SiteFile } from "../model/site-info.ts";
import { parseDocument } from "../parse/document.ts";
import { buildReference } from "../parse/reference.ts";
import { readYaml } from "../parse/yaml.ts";
import { citedDocumentsFileSchema, type CitedDocument } from "../model/cited-document.ts";
import { readKnowledge } from "./knowledge.ts";
import { learntWordsProblems, lexiconProblems } from "./lexiconProblems.ts";
import { Problems } from "./problems.ts";

/** Everything curated that the analysis uses beside the documents. */
export interface CuratedData {
  readonly reference: Reference;
  readonly knowledge: Knowledge;
  /** Null when no register is given: provinces are not named then. */
  readonly provinces: ProvincesFile | null;
  readonly cited: readonly CitedDocument[];
  readonly gold: readonly Gold[];
  readonly registerGold: readonly RegisterGold[];
  readonly site: SiteFile;
  readonly study: StudyFile | null;
  readonly measuredOnce: MeasuredOnceFile;
}

/** Reads and checks the data files. Each is optional. Adds to `problems`; undefined when the reference cannot be made. */
export function readCuratedData(
  { data }: Inputs,
  referenceDocument: Document | undefined,
  problems: Problems,
): CuratedData | undefined {
  const find = (path: string): SourceFile | undefined => data.find((file) => file.path === path);
  const read = <T>(path: string, schema: Parameters<typeof readYaml<T>>[1]): T | undefined => {
    const file = find(path);
    return file && problems.attempt(() => readYaml(file, schema));
  };
  const site = read("site.yml", siteFileSchema);
  const provinces = read("provinces.yml", provincesFileSchema);
  const cited = read("cited-documents.yml", citedDocumentsFileSchema);
  const study = read("study.json", studyFileSchema);
  const measuredOnce = read("measured-once.yml", measuredOnceFileSchema);
  const registerGold = problems.attempt(() => readRegisterGold(data));
  const gold = problems.attempt(() => readGold(data));
  if (!referenceDocument) return undefined;

  const { id } = referenceDocument.meta;
  const provisionsFile = find(`provisions/${id}.yml`);
  const reference = problems.attempt(() =>
    buildReference(
      referenceDocument,
      provisionsFile ? { file: provisionsFile, value: readYaml(provisionsFile, provisionsFileSchema) } : null,
    ),
  );
  const knowledge = problems.attempt(() => readKnowledge(data, id));
  if (!reference || !knowledge) return undefined;
  const lexiconFile = find(`lexicon/${id}.yml`);
  if (lexiconFile && knowledge.lexicon) problems.add(...lexiconProblems(lexiconFile, knowledge.lexicon, reference));
  const wordsFile = find(`lexicon/${id}.words.yml`);
  if (wordsFile && knowledge.words) problems.add(...learntWordsProblems(wordsFile, knowledge.words, reference));
  return {
    reference,
    knowledge,
    provinces: provinces ?? null,
    cited: cited?.documents ?? [],
    gold: gold ?? [],
    registerGold: registerGold ?? [],
    site: site ?? {},
    study: study ?? null,
    measuredOnce: measuredOnce ?? { first_runs: [] },
  };
}

/** What `readCuratedData` gives of `inputs` by themselves; null where something is wrong with them or the reference, which `buildCorpus` tells. */
export function curatedDataOf(inputs: Inputs): CuratedData | null {
  const references = inputs.documents.filter(isReference);
  const problems = new Problems();
  const document = references.length === 1 ? problems.attempt(() => parseDocument(references[0]!)) : undefined;
  const data = readCuratedData(inputs, document, problems);
  return data !== undefined && problems.areNone ? data : null;
}

/** The labelled plans: `gold/<plan id>.json`. */
function readGold(data: readonly SourceFile[]): readonly Gold[] {
  return data.flatMap((file) => {
    const plan = /^gold\/([^/]+)\.json$/u.exec(file.path)?.[1];
    return plan === undefined ? [] : [{ plan, file: file.path, records: readYaml(file, goldFileSchema) }];
  });
}

/** Documents whose register is labelled: `gold/register/<document id>.yml`. */
function readRegisterGold(data: readonly SourceFile[]): readonly RegisterGold[] {
  return data.flatMap((file) => {
    const document = /^gold\/register\/([^/]+)\.yml$/u.exec(file.path)?.[1];
    return document === undefined ? [] : [{ document, ...readYaml(file, registerGoldFileSchema) }];
  });
}
