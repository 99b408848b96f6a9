import { html, unsafe, type Html } from "../../../src/html/html.ts";
import { ancestorsOf, type Unit } from "../../../src/model/document.ts";
import { formatPlace, type Place } from "../../../src/views/place.ts";
import type { PageContext } from "../../context.ts";
import { anchors } from "../../../src/model/routes.ts";
import { quoted, saidIn } from "../passage/quoted.ts";

/** A unit ready to be set: its words, and what stands beside them. */
export interface TextUnit {
  readonly unit: Unit;
  readonly place: Place;
  readonly words: Html;
  readonly margin: Html | null;
}

/** How a unit is set: in the head of the document, under it, in the body, or in its closing part. */
type Zone = "head" | "title" | "body" | "recipients" | "signature";

/** The full text of a document: every unit in order, with a permanent address and room for notes beside it. */
export function renderDocumentText(context: PageContext, units: readonly TextUnit[], foot: Html | null = null): Html {
  const byId = new Map(units.map(({ unit }) => [unit.id, unit]));
  const zones = zonesOf(units);
  return html`<div class="document"${quoted(context)}>
${zones.map(({ zone, units: members }, position) => {
  const closing = zone === "recipients" || zone === "signature";
  const printed = members.map((member) => renderUnit(context, member, zone, byId));
  if (zone === "body") return html`${printed}`;
  return html`${closing && !isClosing(zones[position - 1]?.zone) && unsafe('<div class="document-close">')}<div class="document-${zone}">${printed}</div>
${closing && !isClosing(zones[position + 1]?.zone) && unsafe("</div>")}`;
})}${foot}
</div>`;
}

function isClosing(zone: Zone | undefined): boolean {
  return zone === "recipients" || zone === "signature";
}

/** Neighbouring units of one zone, together. */
function zonesOf(units: readonly TextUnit[]): readonly { readonly zone: Zone; readonly units: readonly TextUnit[] }[] {
  const zones: { zone: Zone; units: TextUnit[] }[] = [];
  for (const unit of units) {
    const zone = zoneOf(unit.unit, zones.at(-1)?.zone);
    const last = zones.at(-1);
    if (last?.zone === zone) last.units.push(unit);
    else zones.push({ zone, units: [unit] });
  }
  return zones;
}

function zoneOf({ kind, role }: Unit, before: Zone | undefined): Zone {
  if (kind === "letterhead") return role === "type" || role === "title" || before === "title" ? "title" : "head";
  if (kind === "recipients") return "recipients";
  return kind === "signature" || role === "true-copy" ? "signature" : "body";
}

function renderUnit(context: PageContext, text: TextUnit, zone: Zone, units: ReadonlyMap<string, Unit>): Html {
  const { unit, words } = text;
  const id = anchors.unit(unit.id);
  if (zone !== "body") return html`<p class="role-${unit.role ?? "none"}" id="${id}">${marker(unit)}${words}</p>\n`;
  const permalink = renderPermalink(context, text, id);
  const margin = renderMargin(context, text);
  if (unit.kind === "section") {
    const level = Math.min(6, 3 + ancestorsOf(unit, units).filter(({ kind }) => kind === "section").length);
    const tag = unsafe(`h${level}`);
    return html`<div class="unit is-section" id="${id}">${permalink}<${tag}>${marker(unit)}${words}</${tag}>${margin}</div>\n`;
  }
  return html`<div class="unit ${unitClass(unit, units)}" id="${id}">${permalink}<p>${marker(unit)}${words}${unit.kind === "footnote" && backLink(context, unit)}</p>${margin}</div>\n`;
}

/** Kind and role, and how deep an item stands under the nearest heading, for its indent: 0 to 3. */
function unitClass(unit: Unit, units: ReadonlyMap<string, Unit>): string {
  const above = ancestorsOf(unit, units);
  const section = above.findIndex(({ kind }) => kind === "section");
  const indent = unit.kind === "item" ? Math.min(3, section < 0 ? above.length : section) : 0;
  return `is-${unit.kind}${indent > 0 ? ` indent-${indent}` : ""}${unit.role === null ? "" : ` role-${unit.role}`}`;
}

function marker({ marker: sign, kind }: Unit): Html | null {
  if (sign === null) return null;
  return kind === "footnote"
    ? html`<span class="footnote-sign">${sign}</span> `
    : html`<span class="marker">${sign}</span> `;
}

function renderPermalink({ strings, language }: PageContext, { place, unit }: TextUnit, id: string): Html {
  const last = place.at(-1);
  const short =
    unit.kind === "section" || last === undefined
      ? ""
      : "count" in last
        ? last.count
        : last.kind === "label"
          ? last.label
          : "";
  const name = strings.plan.permalink(formatPlace(place, language));
  return html`<a class="permalink" href="#${id}" aria-label="${name}"${saidIn({ language })}>¶${short !== "" && ` ${short}`}</a>`;
}

function renderMargin({ strings, language }: PageContext, { place, margin }: TextUnit): Html | null {
  if (margin === null) return null;
  const name = strings.plan.notes(formatPlace(place, language));
  return html`<div class="margin" role="group" aria-label="${name}"${saidIn({ language })}>${margin}</div>`;
}

function backLink({ strings, language }: PageContext, unit: Unit): Html {
  return html` <a class="back-link" href="#${footnoteMarkId(unit.id)}" aria-label="${strings.plan.backToText}"${saidIn({ language })}>↑</a>`;
}

/** Id of the mark in the text that stands for a footnote. */
export function footnoteMarkId(unit: string): string {
  return `${anchors.unit(unit)}-mark`;
}
