import { html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { anchors } from "../../../src/model/routes.ts";
import { samePassages } from "../../../src/views/samePassages.ts";
import type { PageContext } from "../../context.ts";

/** Which other plans have a passage in the same words, with the way to the first of them; null where none has. */
export function renderSameWords(context: PageContext, plan: Plan, unit: string): Html | null {
  const same = samePassages(context.corpus).others(plan, unit);
  if (same === null) return null;
  const { id, short_title: name } = same.first.plan.document.meta;
  const whole = context.href({ page: "plan", id }, anchors.unit(same.first.unit));
  return html`<p class="same-words"><a href="${whole}">${context.strings.point.telling.alike(name, same.count - 1)}</a></p>`;
}
