import { calibrator } from "../model/calibration.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { organisationOf, type Reference } from "../model/reference.ts";
import { compileLearntWords, type LearntWords } from "./learntWords.ts";
import { compileLexicon, type CompiledLexicon } from "./lexicon.ts";
import { defaultSettings, type Settings } from "./method.ts";
import { compilePhrases } from "./phrases.ts";
import { textReader, type TextReader } from "./reading.ts";
import { indexRanking, type RankIndex } from "./ranking.ts";
import { indexReference, type ReuseIndex } from "./reuse.ts";
import { roleReader, type RoleReader } from "./roles.ts";

/** Knowledge compiled for one reference: done once, used for every plan. */
export interface Prepared {
  readonly read: TextReader;
  readonly roles: RoleReader;
  readonly reuse: ReuseIndex;
  readonly ranking: RankIndex;
  /** Null for a reference without a lexicon. */
  readonly lexicon: CompiledLexicon | null;
  /** Null where nothing was learnt, and for a reference without a lexicon. */
  readonly words: LearntWords | null;
  /** Point of each provision. */
  readonly pointOf: ReadonlyMap<string, string>;
  /** Number of the reference's own section on organisation; null where it has none. */
  readonly organisation: string | null;
  /** The score of evidence. */
  readonly score: (evidence: number) => number;
  readonly settings: Settings;
}

/** Compiles `knowledge` for `reference`. */
export function prepare(
  reference: Reference,
  { language, lexicon, words, calibration }: Knowledge,
  settings: Settings = defaultSettings,
): Prepared {
  const curve = lexicon ? calibration?.with_lexicon : calibration?.without_lexicon;
  return {
    read: textReader(language),
    roles: roleReader(language.roles),
    reuse: indexReference(reference, compilePhrases(language.boilerplate)),
    ranking: indexRanking(reference, language.subjects),
    lexicon: lexicon ? compileLexicon(lexicon, reference) : null,
    words: lexicon && words ? compileLearntWords(words, lexicon, reference) : null,
    pointOf: new Map(
      reference.points.flatMap(({ id, provisions }) => provisions.map((provision) => [provision.id, id])),
    ),
    organisation: organisationOf(reference),
    score: curve ? calibrator(curve.knots) : (evidence) => evidence,
    settings: lexicon && !settings.off.has("lexicon") ? settings : withoutLexicon(settings),
  };
}

/** Shared words count for more, and carry more, where no lexicon says what they mean. */
function withoutLexicon(settings: Settings): Settings {
  const { reuseHalfAlone: reuseHalf, reuseRunAlone: reuseRun, decisiveAlone: decisive } = settings.thresholds;
  return { ...settings, thresholds: { ...settings.thresholds, reuseHalf, reuseRun, decisive } };
}
