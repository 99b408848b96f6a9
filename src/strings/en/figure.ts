import type { Strings } from "../vi.ts";
import { englishBody } from "./bodies.ts";
import { countWord, plural, digits } from "./numbers.ts";

export const figure: Strings["figure"] = {
  legend: "Legend",
  stateCount: (count, state) => `${digits(count)} ${state.toLowerCase()}`,
  source: ({ site, reference, together, apart, method, date, version }) =>
    `Source: ${site}, full text of ${reference} and ${plansRead(together, apart)}; method\u00a0${method}; data of ${date}, version\u00a0${version}.`,
  legendCounts: (plans) =>
    `The legend counts the ${countWord(plans)} ${plural(plans, "plan that implements", "plans that implement")} the reference document.`,
  permalink: "Permalink",
  ownPage: "Page of the figure",
  kinds: {
    conclusion: "Conclusion",
    resolution: "Resolution",
    directive: "Directive",
    decision: "Decision",
    programme: "Programme",
    plan: "Plan",
    letter: "Official letter",
  },
  documentName: (kind, number, date, issuer) =>
    `${kind}${number === null ? "" : ` No. ${number}`}${date === null ? "" : ` of ${date}`}, ${issuer}`,
  draft: (kind) => `Draft ${kind.toLowerCase()}`,
  issuer: (written, branch, level) => {
    const known = englishBody(written);
    if (known !== null || level === "central") return known ?? written;
    const place = placeOf(written, level);
    if (branch === "party") return `${place} Party Committee`;
    if (/^Sở(?!\p{L})/iu.test(written)) return `${place} Department`;
    return /^(?:Hội đồng nhân dân|HĐND)/iu.test(written) ? `${place} People’s Council` : `${place} People’s Committee`;
  },
  body: (written) => englishBody(written) ?? written,
  noNumberOrDate: "text without number or date",
  noNumber: "no number in the text",
  noDate: "no date in the text",
  status: { complete: "full text", truncated: "end of the text cut off", draft: "draft" },
  missingAppendices: "appendices missing",
  province: (type, name) => `${name} ${type === "thành phố" ? "City" : "Province"}`,
  shortProvince: (type, name) => (type === "thành phố" ? `${name} City` : name),
  present: { merged: (name) => `now part of ${name}`, renamed: (name) => `now ${name}` },
  apart: {
    older: (reference) => `For comparison, left out of the totals: issued before ${reference}`,
    "other-basis": (reference) => `For comparison, left out of the totals: not based on ${reference}`,
    "not-read": () => "Left out of the totals: the part that states tasks was not found",
  },
};

function plansRead(together: number, apart: number): string {
  const all = `${countWord(together + apart)} ${plural(together + apart, "plan")}`;
  if (apart === 0) return all;
  return together === 0 ? `${all} for comparison` : `${all}, of which ${countWord(apart)} for comparison`;
}

/** What a unit of a level is called, by the words of its issuer: a city is none of the provinces, a ward no commune. */
function placeOf(written: string, level: "province" | "district" | "commune"): string {
  if (level === "province")
    return /(?<!\p{L})(?:thành phố|thành [uủ][ỷy]|TP)(?!\p{L})/iu.test(written) ? "City" : "Provincial";
  if (level === "district") return /(?<!\p{L})(?:thị xã|thành phố)(?!\p{L})/iu.test(written) ? "Town" : "District";
  if (/(?<!\p{L})phường(?!\p{L})/iu.test(written)) return "Ward";
  return /(?<!\p{L})đặc khu(?!\p{L})/iu.test(written) ? "Special zone" : "Commune";
}
