import type { AppendixScope } from "../model/reading.ts";
import { provisionsOf, type Provision, type Reference } from "../model/reference.ts";
import { fold } from "../text/normalise.ts";

/**
 * What an appendix can hold, by its title. The first row that matches decides; a title that tells nothing may hold anything.
 *
 * - `forms`: templates and outlines for reports state no tasks.
 * - `anything`: a list that names tasks, solutions or policies, whatever else it names.
 * - `assignments`: who does what; it can state any task, but no viewpoint, goal or orientation.
 * - `projects`: a list of projects or works can take up provisions that are works, or that name projects.
 */
const TITLES: readonly (readonly [RegExp, AppendixScope])[] = [
  [/(?:^|[\s:])(?:bieu mau|mau (?:bao cao|bieu|so)|de cuong)/u, "forms"],
  [/phan cong|phan giao|giao nhiem vu|trach nhiem/u, "assignments"],
  [/nhiem vu|giai phap|chinh sach|noi dung|muc tieu|chi tieu/u, "anything"],
  [/du an|cong trinh/u, "projects"],
];

/**
 * The provisions that an appendix could take up, judged by its name and title (`Phụ lục 01: Danh mục các dự án …`); null for all
 * of them. What its title names, `named`, it can take up whatever else it holds; forms hold nothing. `works` are the points whose provisions are works; null or none where nobody says so, and any may then be one.
 */
export function takenUpByAppendix(
  title: string,
  reference: Reference,
  works: readonly string[] | null,
  named: ReadonlySet<string> = new Set(),
): readonly string[] | null {
  const words = fold(title);
  const holds = TITLES.find(([pattern]) => pattern.test(words))?.[1] ?? "anything";
  if (holds === "anything") return null;
  const pointLabels = new Map(reference.points.map(({ id, label }) => [id, fold(label.vi)]));
  const fits = (provision: Provision): boolean => {
    if (holds === "forms") return false;
    if (named.has(provision.id)) return true;
    const point = pointLabels.get(provision.point)!;
    if (holds === "assignments") return !STATES_AIMS.test(point);
    return works?.includes(provision.point) === true || NAMES_WORKS.test(`${fold(provision.label.vi)} ${point}`);
  };
  const found = provisionsOf(reference)
    .filter(fits)
    .map(({ id }) => id);
  return holds === "projects" && (works ?? []).length === 0 && found.every((id) => named.has(id)) ? null : found;
}

/** A point that states viewpoints, goals or orientations, by the beginning of its label. */
const STATES_AIMS = /^(?:quan diem|muc tieu|dinh huong|muc dich|yeu cau)/u;
const NAMES_WORKS = /du an|cong trinh/u;
