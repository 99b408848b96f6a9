import type { Facets, Filter } from "../../../src/search/results.ts";
import { scopes } from "../../../src/model/searching.ts";
import type { Strings } from "../../../src/strings/vi.ts";
import { printCount } from "../counts.ts";
import type { SearchedDocument } from "../../components/search/searchData.ts";
import { element, part } from "./dom.ts";

/** The boxes of the filters: read, set, and counted beside. */
export interface FilterBoxes {
  read(): Filter;
  /** Names of the chosen values, for paper. */
  names(): readonly string[];
  set(filter: Filter): void;
  /** Writes beside each box what it would show. */
  count(facets: Facets): void;
}

export function connectFilters(
  searched: readonly SearchedDocument[],
  words: Strings["searchResults"],
  onChange: () => void,
): FilterBoxes {
  const root = part("-filters", HTMLDetailsElement);
  putInBoxes(root, searched);
  const boxes = [...root.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const clear = part("-clear", HTMLButtonElement);
  const summary = root.querySelector("summary")!;
  const checked = (name: string): readonly string[] =>
    boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);

  function showActive(): void {
    const active = boxes.filter((box) => box.checked).length;
    summary.textContent = active === 0 ? words.filters : words.filtersActive(active);
    clear.hidden = active === 0;
  }

  root.addEventListener("change", () => {
    showActive();
    onChange();
  });
  clear.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    showActive();
    onChange();
    boxes[0]?.focus();
  });
  unfoldWhereWide(root);

  return {
    read() {
      const chosen = checked("scope");
      return {
        documents: checked("document"),
        points: checked("point"),
        scopes: scopes.filter((scope) => chosen.includes(scope)),
      };
    },
    names: () => boxes.filter((box) => box.checked).map((box) => box.nextElementSibling!.textContent),
    set({ documents, points, scopes: chosen }) {
      const wanted: Readonly<Record<string, readonly string[]>> = { document: documents, point: points, scope: chosen };
      for (const box of boxes) box.checked = wanted[box.name]!.includes(box.value);
      showActive();
    },
    count(facets) {
      const counts: Readonly<Record<string, ReadonlyMap<string, number>>> = {
        document: facets.documents,
        point: facets.points,
        scope: facets.scopes,
      };
      for (const box of boxes) {
        const label = box.closest("label")!;
        const count = counts[box.name]!.get(box.value) ?? 0;
        label.querySelector("[data-search-count]")!.textContent = printCount(count);
        label.classList.toggle("search-none", count === 0);
      }
    },
  };
}

/** Boxes of the documents, as many in the first list as it asks for, the others in the second. */
function putInBoxes(root: HTMLElement, documents: readonly SearchedDocument[]): void {
  let from = 0;
  for (const list of root.querySelectorAll<HTMLElement>("[data-search-documents]")) {
    const own = documents.slice(from, from + (Number(list.dataset["searchDocuments"]) || documents.length));
    from += own.length;
    list.append(
      ...own.map(({ id, title }) =>
        element(
          "li",
          {},
          element(
            "label",
            {},
            element("input", { type: "checkbox", name: "document", value: id }),
            element("span", { lang: "vi" }, title),
            element("span", { class: "search-facet", "data-search-count": true }),
          ),
        ),
      ),
    );
  }
}

/** Beside the results the filters stand open; above them, on a narrow screen, they are folded. */
function unfoldWhereWide(root: HTMLDetailsElement): void {
  const wide = window.matchMedia("(min-width: 60.0625rem)");
  const follow = (): void => {
    root.open = wide.matches;
  };
  follow();
  wide.addEventListener("change", follow);
}
