import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { AnalysedPlan } from "../../src/corpus/analysePlan.ts";

/** Plans that lie open at a time, with all their texts and evidence: some 30 MB. Packed, a plan takes a tenth. */
const mostOpen = 100;
/** Analyses shrink to a fifth at the least effort already. */
const quickest = 1;

/**
 * Analyses of many plans in little memory: what pages of the whole corpus ask of every plan (facts, cells, warnings) is at hand, the
 * rest is packed, and unpacked when it is asked for. Asking again soon gives the same objects, later like ones.
 */
export class PackedPlans {
  /** Last used last. */
  readonly #open = new Map<Uint8Array, AnalysedPlan>();
  readonly #most: number;

  constructor(most: number = mostOpen) {
    this.#most = most;
  }

  /** The plan of an analysis as JSON. */
  pack(analysis: string): AnalysedPlan {
    const { document, coverage, taskSyllables } = JSON.parse(analysis) as AnalysedPlan;
    const { meta, file, bodyLine, diagnostics } = document;
    const packed = deflateRawSync(analysis, { level: quickest });
    const open = (): AnalysedPlan => this.#unpack(packed);
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

  #unpack(packed: Uint8Array): AnalysedPlan {
    const plan = this.#open.get(packed) ?? (JSON.parse(inflateRawSync(packed).toString("utf8")) as AnalysedPlan);
    this.#open.delete(packed);
    this.#open.set(packed, plan);
    if (this.#open.size > this.#most) this.#open.delete(this.#open.keys().next().value!);
    return plan;
  }
}
