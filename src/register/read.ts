import { textReader, type TextReader } from "../align/reading.ts";
import type { AgenciesFile } from "../model/agency.ts";
import { isFigures, statesNothing, type Document, type DocumentMeta, type Unit } from "../model/document.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Span } from "../model/span.ts";
import type { Deadline, NamedAgency, NamedWork, PlanRegister, Task } from "../model/register.ts";
import { lazy } from "../text/once.ts";
import { countSyllables } from "../text/syllables.ts";
import { announcesFigures, ordersWork } from "../text/work.ts";
import { assigner, isOrder, shortKey, shortNames, type Assign, type Assignment, type ShortNames } from "./assign.ts";
import { columnTargets } from "./columns.ts";
import { contradictionsOf } from "./contradictions.ts";
import { deadlinesOf } from "./deadlines.ts";
import { columnFields, fieldsOf, isFieldLine, namedAbove } from "./fields.ts";
import { nameFinder } from "./names.ts";
import { overFigures } from "./overFigures.ts";
import { targetsOf } from "./targets.ts";
import { productsOf, thingsOf, worksOf } from "./works.ts";

/** Reads the register of one plan. Pure: the same document gives the same register. */
export type RegisterReader = (document: Document) => PlanRegister;

/**
 * A reader with the names of agencies compiled. Without a register of agencies none is named, and the rest is read.
 * `read` reads texts by `language`; given where texts have been read before.
 */
export function registerReader(
  { language, agencies }: Pick<Knowledge, "language" | "agencies">,
  read: TextReader = textReader(language),
): RegisterReader {
  // Most corpora need one of the two.
  const named = (inProvince: boolean) =>
    lazy(() => {
      const finder = nameFinder(agencies ?? none, inProvince);
      return { finder, assign: assigner(read, finder) };
    });
  const [elsewhere, inProvince] = [named(false), named(true)];
  return (document) => {
    const { units, meta } = document;
    const { finder, assign } = (isUnderProvince(meta) ? inProvince : elsewhere)();
    const names = shortNames(
      units.map(({ text }) => text),
      read,
      finder,
    );
    const tasks = withShortNames(readTasks(document, assign), units, names);
    return { tasks, contradictions: contradictionsOf(document, tasks) };
  };
}

/** Whether "thành phố" is a city under a province in a document: it is of such a city, or of a province that is no city. */
function isUnderProvince({ issuer, issuer_level }: DocumentMeta): boolean {
  const ofCity = issuer_level === "district" && !/(?<!\p{L})(?:quận|huyện|thị xã)(?!\p{L})/iu.test(issuer);
  return ofCity || /(?<!\p{L})tỉnh(?!\p{L})/iu.test(issuer);
}

const none: AgenciesFile = { source: "none", agencies: [], heads: [], titles: [], acts: [] };

/** What the words of one unit say, before anything is inherited. */
interface Said extends Assignment {
  readonly unit: Unit;
  readonly deadlines: readonly Deadline[];
  readonly products: readonly NamedWork[];
  /** Whether the unit only says something of others: a label line, a line that announces. */
  readonly field: boolean;
}

function readTasks({ units, meta }: Document, assign: Assign): readonly Task[] {
  const above = new Surroundings(units, assign);
  const tasks: Task[] = [];
  for (const unit of units) {
    if (unit.kind === "preamble") above.announce(unit);
    if (!isActive(unit)) continue;
    const said = above.enter(unit);
    if (!isTask(said, above)) continue;
    const task = taskOf(said, above, meta.issued_year);
    // A heading or a row of figures is a task only where it sets an aim.
    if ((unit.kind === "section" || isFigures(unit)) && task.targets.length === 0) continue;
    if (unit.part === "tasks" || task.leads.length > 0 || task.deadlines.length > 0) tasks.push(task);
  }
  return tasks;
}

/** Tasks with the agencies that the document means by its short names. */
function withShortNames(tasks: readonly Task[], units: readonly Unit[], names: ShortNames): readonly Task[] {
  if (names.size === 0) return tasks;
  const textOf = new Map(units.map(({ id, text }) => [id, text]));
  const named = (all: readonly NamedAgency[]): readonly NamedAgency[] =>
    distinct(all.map((one) => ({ ...one, ...names.get(shortKey(textOf.get(one.unit)!.slice(one.start, one.end))) })));
  return tasks.map((task) => ({ ...task, leads: named(task.leads), partners: named(task.partners) }));
}

function isActive({ part, kind, text }: Unit): boolean {
  if (kind === "footnote" || kind === "note") return false;
  // An order among what was achieved is one nevertheless.
  return part === "tasks" || part === "organisation" || (part === "assessment" && kind !== "section" && isOrder(text));
}

/** A unit that orders something itself: no heading, no closing formula, no line that only names or announces. */
function isTask({ unit, field, only, leads }: Said, above: Surroundings): boolean {
  if (unit.kind === "section") return !field && !only;
  // A row that names the rows below it, and what a cut left over, order nothing.
  if (unit.role === "closing" || unit.role === "header" || statesNothing(unit) || field || only) return false;
  return !above.announcesOthers(unit, leads.length > 0);
}

function taskOf(said: Said, above: Surroundings, since: number | null): Task {
  const { unit } = said;
  const { id, text } = unit;
  const field = above.fieldsFor(unit);
  const heir = above.chargeFor(unit);
  const cover = above.coveringOf(unit);
  const leads = firstWith(said.leads, cover.leads, field.leads, heir.leads);
  // Who helps the one in charge above helps here too, unless somebody else is in charge here.
  const further = said.leads.length > 0 ? [] : heir.partners;
  const partners = distinct([...said.partners, ...cover.partners, ...field.partners, ...further]).filter(
    (one) => !leads.some((lead) => agencyKey(lead) === agencyKey(one)),
  );
  const horizon = above.horizonFor(unit);
  const own = said.deadlines;
  const named = namedAbove(unit);
  return {
    unit: id,
    ...(named ? { named } : {}),
    leads,
    partners,
    deadlines: firstWith(own, cover.deadlines, field.deadlines, horizon),
    targets: targetsOf(
      id,
      text,
      own,
      [...cover.deadlines, ...field.deadlines, ...horizon].findLast(({ to }) => to !== null)?.to ?? null,
      unit.fields,
      columnTargets(id, text, unit.fields ?? [], above.measureOver(unit), since),
      since,
    ),
    things: thingsOf(id, text),
    works: worksOf(id, text),
    products: firstWith(field.products, said.products, cover.products),
  };
}

function firstWith<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function agencyKey({ agency, name }: NamedAgency): string {
  return agency ?? name.toLowerCase();
}

function distinct(agencies: readonly NamedAgency[]): readonly NamedAgency[] {
  return [...new Map(agencies.toReversed().map((one) => [agencyKey(one), one])).values()].toReversed();
}

type Fields = Pick<Task, "leads" | "partners" | "deadlines" | "products">;
const nothing: Fields = { leads: [], partners: [], deadlines: [], products: [] };
type Charge = Pick<Task, "leads" | "partners">;

/** What stands above and beside the units of a document, as far as it counts for them. */
class Surroundings {
  readonly #byId: ReadonlyMap<string, Unit>;
  readonly #parents: ReadonlySet<string | null>;
  readonly #overFigures: ReadonlySet<string>;
  /** The last announcing paragraph under a parent: `… thực hiện các nhiệm vụ sau:`. */
  readonly #announced = new Map<string | null, Charge>();
  /** Rows of tables, whose cells may reach down over other rows. */
  readonly #rows = new Map<string, Said>();
  readonly #fields: ReadonlyMap<string, Fields>;
  readonly #charges = new Map<string, Charge>();
  readonly #horizons = new Map<string, readonly Deadline[]>();
  readonly #assign: Assign;

  constructor(units: readonly Unit[], assign: Assign) {
    this.#byId = new Map(units.map((unit) => [unit.id, unit]));
    this.#parents = new Set(units.map(({ parent }) => parent));
    this.#overFigures = overFigures(units);
    this.#assign = assign;
    this.#fields = this.#readFields(units);
  }

  /** Whether a unit only announces the tasks that stand under or behind it; over figures it orders its own. `led`: it names who leads. */
  announcesOthers({ id, kind, text }: Unit, led: boolean): boolean {
    if (!text.trimEnd().endsWith(":")) return false;
    if (this.#overFigures.has(id) && (led || ordersWork(text)) && !announcesFigures(text)) return false;
    return this.#parents.has(id) || kind === "paragraph";
  }

  /** Reads a unit; the units before it have been read. */
  enter(unit: Unit): Said {
    const field = isFieldLine(unit.text);
    const columns = columnFields(unit.fields);
    const said = {
      unit,
      field,
      ...this.#assign(unit.id, unit.text, columns),
      deadlines: deadlinesOf(unit.id, unit.text, columns),
      products: firstWith(productField(unit), productsOf(unit.id, unit.text)),
    };
    if (unit.kind === "table") this.#rows.set(unit.id, said);
    if (!field) this.#charges.set(unit.id, said.leads.length > 0 ? said : this.chargeFor(unit));
    this.#horizons.set(unit.id, isHorizon(said) ? said.deadlines : this.horizonFor(unit));
    if (unit.kind === "paragraph" && unit.text.trimEnd().endsWith(":") && said.leads.length > 0)
      this.#announced.set(unit.parent, said);
    return said;
  }

  /** Reads what stands before the numbered parts: `UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:` is said of all of them. */
  announce(unit: Unit): void {
    if (!unit.text.trimEnd().endsWith(":")) return;
    const { leads, partners } = this.#assign(unit.id, unit.text);
    // Who only issues the document is in charge of nothing yet.
    if (leads.length > 0 && leads.every(({ rule }) => rule === "lead-assigned"))
      this.#announced.set(null, { leads, partners });
  }

  /** Who is in charge by the nearest announcement or line above. */
  chargeFor({ parent }: Unit): Charge {
    return this.#announced.get(parent) ?? (parent === null ? nothing : (this.#charges.get(parent) ?? nothing));
  }

  /** When it is due by the nearest heading that is a time: `Đến năm 2030`. */
  horizonFor({ parent }: Unit): readonly Deadline[] {
    return parent === null ? [] : (this.#horizons.get(parent) ?? []);
  }

  /** What the cells say that reach down over a row from rows above. */
  coveringOf({ covering }: Unit): Fields {
    const within =
      ({ start, end }: Span) =>
      (one: Span): boolean =>
        start <= one.start && one.end <= end;
    return (covering ?? []).reduce<Fields>((found, cell) => {
      const said = this.#rows.get(cell.unit);
      return said
        ? {
            leads: [...found.leads, ...said.leads.filter(within(cell))],
            partners: [...found.partners, ...said.partners.filter(within(cell))],
            deadlines: [...found.deadlines, ...said.deadlines.filter(within(cell))],
            products: [...found.products, ...said.products.filter(within(cell))],
          }
        : found;
    }, nothing);
  }

  /** The unit of measure in a cell that reaches down over a row. */
  measureOver({ covering }: Unit): string | null {
    const cell = covering?.find(({ name }) => name === "measure");
    return cell ? this.#byId.get(cell.unit)!.text.slice(cell.start, cell.end).trim() : null;
  }

  /** What label lines beside the unit or above say of it. */
  fieldsFor(unit: Unit): Fields {
    for (let id: string | null = unit.id; id !== null; id = this.#byId.get(id)?.parent ?? null) {
      const fields = this.#fields.get(id);
      if (fields) return fields;
    }
    return nothing;
  }

  /** Label lines, by the unit that they speak of: the nearest above them that is no label itself. */
  #readFields(units: readonly Unit[]): ReadonlyMap<string, Fields> {
    const fields = new Map<string, Fields>();
    for (const unit of units) {
      if (!isActive(unit) || !isFieldLine(unit.text)) continue;
      let { parent } = unit;
      while (parent !== null && isFieldLine(this.#byId.get(parent)?.text ?? ""))
        parent = this.#byId.get(parent)!.parent;
      if (parent === null) continue;
      const known = fields.get(parent) ?? nothing;
      const { leads, partners } = this.#assign(unit.id, unit.text);
      fields.set(parent, {
        leads: [...known.leads, ...leads],
        partners: [...known.partners, ...partners],
        deadlines: [...known.deadlines, ...deadlinesOf(unit.id, unit.text)],
        products: [...known.products, ...productField(unit)],
      });
    }
    return fields;
  }
}

/** Syllables that a heading may have beside its time: `Mục tiêu đến năm 2030`, `Giai đoạn 2026 - 2030`. */
const BESIDE_TIME = 5;

function isHorizon({ unit, deadlines }: Said): boolean {
  if (unit.kind !== "section" || deadlines.length === 0) return false;
  const timed = deadlines.reduce((total, { start, end }) => total + countSyllables(unit.text.slice(start, end)), 0);
  return countSyllables(unit.text) - timed <= BESIDE_TIME;
}

function productField({ id, text, fields }: Unit): readonly NamedWork[] {
  return [...columnFields(fields), ...fieldsOf(text)]
    .filter(({ kind }) => kind === "product")
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      const from = start + words.length - words.trimStart().length;
      return { unit: id, start: from, end: from + words.trim().length, number: null, rule: "product-field" as const };
    })
    .filter(({ start, end }) => end > start);
}
