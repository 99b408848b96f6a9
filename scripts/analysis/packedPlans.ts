import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { AnalysedPlan } from "../../src/corpus/analysePlan.ts";

/** Plans that lie open at a time, with all their texts and evidence: some 30 MB. Packed, a plan takes a tenth. */
const mostOpen = 100;
/** Analyses shrink to a fifth at the least effort already. */
const quickest = 1;

/** An analysis; `packed` once it has been closed. */
interface Packed {
  packed: Uint8Array | null;
}

/**
 * Analyses of many plans in little memory: what pages of the whole corpus ask of every plan (facts, cells, warnings) is at hand, the
 * rest is packed where plans are more than lie open, and unpacked when it is asked for. Asking again soon gives the same objects, later
 * like ones.
 */
export class PackedPlans {
  /** Last used last. */
  readonly #open = new Map<Packed, AnalysedPlan>();
  readonly #most: number;

  constructor(most: number = mostOpen) {
    this.#most = most;
  }

  /** The plan of an analysis as JSON. */
  pack(analysis: string): AnalysedPlan {
    const plan = JSON.parse(analysis) as AnalysedPlan;
    const { document, coverage, taskSyllables } = plan;
    const { meta, file, bodyLine, diagnostics } = document;
    const kept: Packed = { packed: null };
    const open = (): AnalysedPlan => this.#unpack(kept);
    this.#keepOpen(kept, plan);
    return {
      document: {
        meta,
        file,
        get body() {
          return open().document.body;
        },
        bodyLine,
        get units() {
          return open().document.units;
        },
        diagnostics,
      },
      get alignments() {
        return open().alignments;
      },
      get rejected() {
        return open().rejected;
      },
      get points() {
        return open().points;
      },
      taskSyllables,
      coverage,
      get register() {
        return open().register;
      },
    };
  }

  #unpack(kept: Packed): AnalysedPlan {
    const plan = this.#open.get(kept) ?? (JSON.parse(inflateRawSync(kept.packed!).toString("utf8")) as AnalysedPlan);
    this.#open.delete(kept);
    this.#keepOpen(kept, plan);
    return plan;
  }

  #keepOpen(kept: Packed, plan: AnalysedPlan): void {
    this.#open.set(kept, plan);
    if (this.#open.size <= this.#most) return;
    const [oldest, closed] = this.#open.entries().next().value!;
    oldest.packed ??= deflateRawSync(JSON.stringify(closed), { level: quickest });
    this.#open.delete(oldest);
  }
}
