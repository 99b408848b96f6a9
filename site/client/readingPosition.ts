import type { DocumentData } from "../components/document-text/documentData.ts";
import { pageData } from "./pageData.ts";
import { placeOf } from "./unitQuotations.ts";

/** How far down the window a reader's eye is taken to be; at the end of the page it goes down to its last line. */
const EYE = 0.25;

/** Shows on a plan's map which part of the text is in view, and in its table of contents which section is read. */
export function followReading(): void {
  const map = document.querySelector<HTMLElement>(".map");
  const data = pageData("document-data") as DocumentData | null;
  if (!map || data === null) return;
  const units = [...document.querySelectorAll<HTMLElement>(".document :is(.unit, p)[id]")];
  const showView = bracket(map, units);
  const showSection = sectionMark(map, units, data);
  let planned = false;
  const show = (): void => {
    planned = false;
    const seen = units.filter(isInWindow);
    showView(seen);
    const read = seen.find((unit) => unit.getBoundingClientRect().bottom > eye()) ?? seen.at(-1);
    if (read) showSection(units.indexOf(read));
  };
  const plan = (): void => {
    if (!planned) requestAnimationFrame(show);
    planned = true;
  };
  // What is laid out late moves the text without a scroll.
  new ResizeObserver(plan).observe(document.body);
  addEventListener("scroll", plan, { passive: true });
  addEventListener("resize", plan);
}

function isInWindow(unit: HTMLElement): boolean {
  const { top, bottom } = unit.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** In pixels from the top of the window. */
function eye(): number {
  const left = document.documentElement.scrollHeight - innerHeight - scrollY;
  return Math.max(innerHeight * EYE, innerHeight - Math.max(0, left));
}

/** Height of the frame in per cent of the map where nothing in view stands on it, as a heading without text. */
const LEAST_FRAME = 0.5;

/** Draws a frame on the map around what is in view; after the unit before it, where that is not on the map. */
function bracket(map: HTMLElement, units: readonly HTMLElement[]): (seen: readonly HTMLElement[]) => void {
  const frame = map.querySelector(".map-view");
  const blocks = blocksOf(map.querySelector<SVGPathElement>(".map-text"));
  const at = (unit: HTMLElement, edge: number): number => {
    const block = blocks.get(unit.id)!;
    const { top, height } = unit.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (edge - top) / Math.max(1, height)));
    return block.top + share * block.height;
  };
  const put = (top: number, bottom: number): void => {
    frame?.setAttribute("y", `${top}%`);
    frame?.setAttribute("height", `${Math.max(0, bottom - top)}%`);
  };
  return (seen) => {
    const drawn = seen.filter(({ id }) => blocks.has(id));
    if (drawn.length > 0) return put(at(drawn[0]!, 0), at(drawn.at(-1)!, innerHeight));
    if (seen.length === 0) return put(0, 0);
    const first = units.indexOf(seen[0]!);
    const before = units.findLast(({ id }, index) => index < first && blocks.has(id));
    const end = before === undefined ? 0 : at(before, Number.POSITIVE_INFINITY);
    put(end, end + LEAST_FRAME);
  };
}

/** Where units stand on the map, in per cent of its height, by the ids of their elements: `text` draws them in order, one part of its path each. */
function blocksOf(text: SVGPathElement | null): ReadonlyMap<string, { readonly top: number; readonly height: number }> {
  if (text === null) return new Map();
  const whole = text.ownerSVGElement!.viewBox.baseVal.height / 100;
  const parts = text.getAttribute("d")!.matchAll(/ (\d+)h\d+v(\d+)/gu);
  const units = text.dataset["units"]!.split(" ");
  return new Map(
    Array.from(parts, ([, top, height], index) => [
      units[index]!,
      { top: Number(top) / whole, height: Number(height) / whole },
    ]),
  );
}

/** Marks the section of a unit in the table of contents, and the nearest label of the map. */
function sectionMark(map: HTMLElement, units: readonly HTMLElement[], data: DocumentData): (unit: number) => void {
  const positions = new Map(units.map(({ id }, position) => [`#${id}`, position]));
  const linksOf = (selector: string) =>
    [...map.querySelectorAll<HTMLElement | SVGElement>(selector)].map((link) => ({
      link,
      at: positions.get(link.getAttribute("href")!) ?? 0,
    }));
  const sections = linksOf(".contents a");
  const labels = linksOf(".minimap a");
  const here = map.querySelector("[data-here]");
  return (unit) => {
    const section = sections.findLast(({ at }) => at <= unit);
    const label = labels.findLast(({ at }) => at <= unit);
    for (const other of sections) {
      if (other === section) other.link.setAttribute("aria-current", "true");
      else other.link.removeAttribute("aria-current");
    }
    for (const other of labels) other.link.classList.toggle("is-here", other === label);
    if (here) here.textContent = section ? placeOf(units[section.at]!, data) : "";
  };
}
