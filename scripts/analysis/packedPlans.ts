import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { AnalysedPlan } from "../../src/corpus/analysePlan.ts";

/** Plans that lie open together, with all their texts and evidence: 200 MB. Packed, a plan takes a tenth. */
const mostTogether = 600;
/** Of more than these, of which each part lies open at a time: some 30 MB. */
const mostOpen = 100;
/** Analyses shrink to a fifth at the least effort already. */
const quickest = 1;

/** How many of so many plans lie open: all, where there is room for all, since who reads them one after the other finds none open otherwise. */
export function openOf(plans: number): number {
  return plans <= mostTogether ? plans : mostOpen;
}

/**
 * Analyses of many plans in little memory: what pages of the whole corpus ask of every plan (facts, cells, warnings) is at hand, the
 * rest is packed part by part where plans are more than lie open, and a part is unpacked when it is asked for. Asking again soon gives
 * the same objects, later like ones.
 */
export class PackedPlans {
  readonly #texts: Shelf<Pick<AnalysedPlan["document"], "body" | "units">>;
  readonly #alignments: Shelf<AnalysedPlan["alignments"]>;
  readonly #rejected: Shelf<AnalysedPlan["rejected"]>;
  readonly #registers: Shelf<AnalysedPlan["register"]>;

  /** `most` parts of each kind lie open. */
  constructor(most: number) {
    this.#texts = new Shelf(most);
    this.#alignments = new Shelf(most);
    this.#rejected = new Shelf(most);
    this.#registers = new Shelf(most);
  }

  /** The plan of an analysis as JSON. */
  pack(analysis: string): AnalysedPlan {
    const { document, points, taskSyllables, coverage, ...parts } = JSON.parse(analysis) as AnalysedPlan;
    const { meta, file, body, bodyLine, units, diagnostics } = document;
    const texts = this.#texts.put({ body, units });
    const alignments = this.#alignments.put(parts.alignments);
    const rejected = this.#rejected.put(parts.rejected);
    const register = this.#registers.put(parts.register);
    // In the order of the analysis: what is kept is kept by what this prints as.
    return {
      document: {
        meta,
        file,
        get body() {
          return texts().body;
        },
        bodyLine,
        get units() {
          return texts().units;
        },
        diagnostics,
      },
      get alignments() {
        return alignments();
      },
      get rejected() {
        return rejected();
      },
      points,
      taskSyllables,
      coverage,
      get register() {
        return register();
      },
    };
  }
}

/** A value that was put on a shelf; `packed` once it has been closed. */
interface Shelved {
  packed: Uint8Array | null;
}

/** Values of which the last used lie open, and the others packed. */
class Shelf<Value> {
  /** Last used last. */
  readonly #open = new Map<Shelved, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Gives what opens the value. */
  put(value: Value): () => Value {
    const shelved: Shelved = { packed: null };
    this.#keepOpen(shelved, value);
    return () => {
      const open = this.#open.get(shelved) ?? (JSON.parse(inflateRawSync(shelved.packed!).toString("utf8")) as Value);
      this.#open.delete(shelved);
      this.#keepOpen(shelved, open);
      return open;
    };
  }

  #keepOpen(shelved: Shelved, value: Value): void {
    this.#open.set(shelved, value);
    if (this.#open.size <= this.#most) return;
    const [oldest, closed] = this.#open.entries().next().value!;
    // Copied: what is packed lies in room for 16 KB, however little it is.
    oldest.packed ??= new Uint8Array(deflateRawSync(JSON.stringify(closed), { level: quickest }));
    this.#open.delete(oldest);
  }
}
