import { html, join, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { partsOf } from "../../../src/views/parts.ts";
import type { PageContext } from "../../context.ts";
import { formatCount } from "../../../src/text/count.ts";
import { partName } from "./parts.ts";

/** The plans by name, part by part: what is left of a list of thousands. `href` is where the name of a plan leads, `note` stands behind it. */
export function renderPlanNames(
  context: PageContext,
  plans: readonly Plan[],
  href: (plan: Plan) => string,
  note: (plan: Plan) => string = () => "",
): Html {
  const wanted = new Set(plans);
  return html`${partsOf(context.corpus).map((part) => {
    const own = part.plans.filter((plan) => wanted.has(plan));
    const names = own.map(
      (plan) => html`<a href="${href(plan)}">${context.name(plan.document.meta.short_title)}</a>${note(plan)}`,
    );
    return (
      own.length > 0 &&
      html`<details class="more"><summary>${partName(context, part)}: ${formatCount(own.length, context.language)}</summary><p lang="vi">${join(names, ", ")}</p></details>\n`
    );
  })}`;
}
