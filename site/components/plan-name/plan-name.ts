import { attributes, html, type Html } from "../../../src/html/html.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { presentName } from "../../../src/strings/documents.ts";
import type { PageContext } from "../../context.ts";

/** A plan's short name, a link to its page. The name is Vietnamese on every page. */
export function renderPlanName(context: PageContext, { document }: Plan): Html {
  const { id, short_title: name } = document.meta;
  const lang = context.language === "vi" ? null : "vi";
  return html`<a class="plan-name" href="${context.href({ page: "plan", id })}"${attributes({ lang })}>${name}</a>`;
}

/** What has become of the plan's province, as a note beside its name; nothing where nothing changed. */
export function renderPresent(context: PageContext, plan: Plan): Html | null {
  const note = presentName(plan, context);
  return note === null ? null : html` <span class="plan-note">${note}</span>`;
}
