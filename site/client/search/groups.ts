import type { Span } from "../../../src/model/span.ts";
import type { DocumentResults, Result } from "../../../src/search/results.ts";
import type { ProvisionAt } from "../../../src/search/unit.ts";
import { snippet } from "../../../src/search/snippet.ts";
import type { SearchData } from "../../components/search/searchData.ts";
import type { Strings } from "../../../src/strings/vi.ts";
import { element, plainButton } from "./dom.ts";

/** Which of the two lists of a document's results is shown. */
export type ResultKind = "phrase" | "scattered";

export interface GroupContext {
  readonly data: SearchData;
  readonly words: Strings["searchResults"];
  readonly language: "vi" | "en";
  /** Level of the groups' headings. */
  readonly heading: "h2" | "h3";
  /** Results shown of a document, by its id and the kind of result; absent: `RESULTS_IN_VIEW`. */
  readonly shown: Map<string, number>;
  /** Documents shown. */
  readonly groups: number;
  /** Called when the reader asks for more; the first link of the new ones is focused after. */
  readonly more: (change: () => void) => void;
}

const RESULTS_IN_VIEW = 10;
export const GROUPS_IN_VIEW = 20;

/** The results by document, a section each. */
export function renderGroups(
  results: readonly DocumentResults[],
  kind: ResultKind,
  context: GroupContext,
): readonly HTMLElement[] {
  return results
    .filter((own) => own[kind].length > 0)
    .slice(0, context.groups)
    .map((own) => renderGroup(own, kind, context));
}

function renderGroup(own: DocumentResults, kind: ResultKind, context: GroupContext): HTMLElement {
  const { data, words, heading, shown, more } = context;
  const index = data.documents.findIndex(({ id }) => id === own.document);
  const found = data.documents[index]!;
  const href = index === 0 ? data.hrefs.reference : data.hrefs.plan.replace("{id}", found.id);
  const list = own[kind];
  const key = `${kind} ${own.document}`;
  const limit = shown.get(key) ?? RESULTS_IN_VIEW;
  const rest = list.length - limit;
  return element(
    "section",
    { class: "search-group" },
    element(
      "header",
      {},
      element(heading, { lang: "vi" }, element("a", { href }, found.title)),
      element("p", { class: "search-detail" }, found.detail),
      element("p", { class: "search-count" }, countOf(list, kind, words)),
    ),
    element("ol", {}, ...list.slice(0, limit).map((result) => renderResult(result, href, context))),
    rest > 0 && plainButton(words.more(rest), () => more(() => shown.set(key, list.length))),
  );
}

function countOf(list: readonly Result[], kind: ResultKind, words: Strings["searchResults"]): string {
  if (kind === "scattered") return words.groupCountScattered(list.length);
  return words.groupCount(
    list.reduce((sum, { spans }) => sum + spans.length, 0),
    list.length,
  );
}

function renderResult({ unit, spans }: Result, document: string, context: GroupContext): HTMLElement {
  const { data, words, language } = context;
  const href = document + data.hrefs.unit + unit.id;
  return element(
    "li",
    { class: "search-result" },
    element(
      "div",
      { class: "search-place" },
      element("p", {}, element("a", { href, "data-result": true }, unit.place[language])),
      renderProvisions(provisionsAt(unit.provisions, spans), context),
    ),
    element(
      "p",
      { class: "search-text", lang: "vi" },
      ...snippet(unit.text, spans).map((piece) => {
        if (piece.kind === "gap") return element("span", { class: "gap" }, ` ${words.gap} `);
        return piece.lit ? element("mark", {}, piece.text) : piece.text;
      }),
    ),
  );
}

/** Ids of the provisions that the lit words belong to, each once. */
function provisionsAt(provisions: readonly ProvisionAt[], spans: readonly Span[]): readonly string[] {
  const lit = provisions.filter((at) => spans.some(({ start, end }) => start < at.end && end > at.start));
  return [...new Set(lit.map(({ id }) => id))];
}

function renderProvisions(ids: readonly string[], { data, words }: GroupContext): HTMLElement | null {
  if (ids.length === 0) return null;
  const links = ids.flatMap((id, number) => {
    const provision = data.provisions.find((candidate) => candidate.id === id);
    if (provision === undefined) return [];
    const link = element("a", { href: provision.href, title: provision.label }, id);
    return number === 0 ? [link] : [", ", link];
  });
  return element("p", { class: "search-provisions" }, `${words.provisions} `, ...links);
}
