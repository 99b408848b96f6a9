import { citationStyles } from "../../src/cite/cite.ts";
import type { DocumentData } from "../components/document-text/documentData.ts";
import { citedPlace, citedResult, citedUnit } from "../components/citation/citedSigns.ts";
import type { PassageCitations } from "../components/citation/passage-citation.ts";
import { completed } from "./citations.ts";
import { pageData } from "./pageData.ts";
import { placeOf, resultOf } from "./unitQuotations.ts";
import { targetOf } from "./outside.ts";

/** On a document's page: the citations under the text are those of the passage that the address names. */
export function connectPassageCitations(): void {
  const said = document.querySelector<HTMLElement>(".passage-citation [data-cited]");
  const citations = pageData("passage-citations") as PassageCitations | null;
  const places = pageData("document-data") as DocumentData | null;
  if (!said || citations === null || places === null) return;
  const path = document.querySelector<HTMLElement>(".passage-citation .citations")!.dataset["path"]!;
  const { styles, heading } = citations;
  const texts = citationStyles.map((style) => {
    const element = document.querySelector<HTMLElement>(`#trich-dan-${style} :is(code, p)`)!;
    return { element, whole: element.textContent, template: completed(styles[style], path) };
  });
  const page = said.textContent;
  const show = (): void => {
    const unit = targetOf(location.hash)?.closest(".unit") ?? null;
    const place = unit === null ? "" : placeOf(unit, places);
    const result = unit === null ? null : resultOf(unit, places);
    const fill = (text: string): string =>
      text
        .replaceAll(citedPlace, place)
        .replaceAll(citedUnit, unit!.id)
        .replaceAll(citedResult, result === null ? "" : `; ${result}`);
    said.textContent = unit === null ? page : fill(heading);
    for (const { element, whole, template } of texts) element.textContent = unit === null ? whole : fill(template);
  };
  addEventListener("hashchange", show);
  show();
}
