import { isTogether } from "../../model/totals.ts";
import type { FigureSheet } from "../../figures/sheet.ts";
import type { Language } from "../../model/language.ts";
import type { Corpus } from "../../model/corpus.ts";
import { provisionsOf } from "../../model/reference.ts";
import type { Comparable } from "./compare.ts";
import type { Release } from "../../model/release.ts";
import { versionLabel } from "../../model/version.ts";

/** A figure to freeze: its sheet in each language, and its drawings by name. */
export interface FrozenFigure {
  readonly sheets: Readonly<Record<Language, FigureSheet>>;
  readonly drawings: Readonly<Record<Language, readonly { readonly name: string; readonly sha256: string }[]>>;
}

/** The present data in the form that versions are compared in. */
export function presentVersion(corpus: Corpus): Comparable {
  return {
    version: versionLabel(corpus),
    method: corpus.method.version,
    provisions: provisionsOf(corpus.reference).map(({ id, label }) => ({ id, label })),
    plans: corpus.plans.map((plan) => ({
      id: plan.document.meta.id,
      name: plan.document.meta.short_title,
      apart: !isTogether(plan),
      states: plan.coverage.cells.map(({ state }) => state),
    })),
  };
}

/** The present state of `corpus` as a release: what an old citation will show. */
export function freeze(corpus: Corpus, figures: readonly FrozenFigure[], note: string | null): Release {
  const { meta } = corpus.reference.document;
  const { version, method, provisions, plans } = presentVersion(corpus);
  const drawings = figures.flatMap((figure) => [...figure.drawings.vi, ...figure.drawings.en]);
  return {
    schema: 1,
    version,
    date: corpus.date,
    inputs: corpus.inputs,
    method,
    reference: { number: meta.number, name: meta.short_title },
    note,
    provisions,
    plans,
    figures: figures.map(({ sheets, drawings: own }) => ({
      id: sheets.vi.id,
      number: sheets.vi.number,
      title: { vi: sheets.vi.title, en: sheets.en.title },
      finding: { vi: sheets.vi.finding, en: sheets.en.finding },
      drawings: { vi: own.vi.map(({ name }) => name), en: own.en.map(({ name }) => name) },
    })),
    files: Object.fromEntries(drawings.map(({ name, sha256 }) => [name, sha256])),
  };
}

/** The file of a release: the same text for the same value. */
export function printRelease(release: Release): string {
  return `${JSON.stringify(release, null, 1)}\n`;
}
