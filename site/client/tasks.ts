import { printCount } from "./counts.ts";
import { addressQuery } from "./outside.ts";

/** Narrows the table of tasks by its filters, whose state stands in the address. */
export function connectTasks(): void {
  const filters = document.querySelector<HTMLElement>("[data-task-filters]");
  if (!filters) return;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>(".task-table tbody tr")];
  // As the page gave them: a wish that is taken back finds their order again.
  const bodies = [...new Set(rows.map((row) => row.parentElement!))].map((body) => ({
    body,
    rows: rows.filter((row) => row.parentElement === body),
  }));
  const count = filters.querySelector<HTMLOutputElement>("[data-task-count]")!;
  const selects = [...filters.querySelectorAll("select")];
  const groups = [...document.querySelectorAll<HTMLDetailsElement>("details.task-group")];
  const counts = new Map(groups.map((group) => [group, group.querySelector("[data-group-count]")!.textContent]));
  const apply = (): void => {
    const wanted = Object.fromEntries(selects.map(({ name, value }) => [name, value]));
    let [shown, undated] = [0, 0];
    for (const row of rows) {
      row.hidden = !fits(row.dataset, wanted);
      if (!row.hidden) shown += 1;
      else if (row.dataset["due"] === "" && fits(row.dataset, { ...wanted, "thoi-han": "khong" })) undated += 1;
    }
    for (const body of bodies) sortRows(body, wanted["sap-xep"] ?? "");
    for (const group of groups) {
      const left = group.querySelectorAll("tbody tr:not([hidden])").length;
      group.hidden = left === 0;
      group.open = left > 0 && selects.some(({ value }) => value !== "");
      group.querySelector("[data-group-count]")!.textContent = counts
        .get(group)!
        .replace(/\d[\d.,]*/u, printCount(left));
    }
    const counted = filters.dataset["count"]!.replace("{shown}", printCount(shown)).replace(
      "{all}",
      printCount(rows.length),
    );
    // Who asks what is due by a year is told of what may be due as well.
    const more = undated === 0 ? "" : `; ${filters.dataset["undated"]!.replace("{undated}", printCount(undated))}`;
    count.textContent = `${counted}${more}`;
  };
  const restore = (): void => {
    const query = new URLSearchParams(addressQuery());
    for (const select of selects) {
      const value = query.get(select.name) ?? "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
    apply();
  };
  filters.addEventListener("change", () => {
    const query = new URLSearchParams(selects.flatMap(({ name, value }) => (value === "" ? [] : [[name, value]])));
    const search = query.toString();
    history.replaceState(null, "", search === "" ? location.pathname : `?${search}`);
    apply();
  });
  addEventListener("popstate", restore);
  restore();
}

/** What a row is put in order by; rows without it stand last. */
const sortKeys: Readonly<Record<string, (task: DOMStringMap) => string>> = {
  "thoi-han": ({ due = "" }) => (/^\d/u.test(due) ? due : ""),
  "co-quan": ({ agencies = "" }) => agencies,
  "noi-dung": ({ provisions = "" }) =>
    (provisions.split(" ")[0] ?? "").replaceAll(/\d+/gu, (digits) => digits.padStart(3, "0")),
};

/** Puts the tasks of a plan into the order that is asked for; without a wish, into that of its text. */
function sortRows({ body, rows }: { body: HTMLElement; rows: readonly HTMLTableRowElement[] }, by: string): void {
  const key = sortKeys[by];
  const keyed = rows.map((row, at) => ({ row, at, key: key?.(row.dataset) ?? "" }));
  if (key)
    keyed.sort((a, b) =>
      a.key === b.key ? a.at - b.at : a.key === "" ? 1 : b.key === "" ? -1 : a.key < b.key ? -1 : 1,
    );
  body.append(...keyed.map(({ row }) => row));
}

function fits(task: DOMStringMap, wanted: Readonly<Record<string, string>>): boolean {
  const { "ke-hoach": plan = "", "co-quan": agency = "", diem: point = "", "noi-dung": provision = "" } = wanted;
  const { "thoi-han": due = "" } = wanted;
  const agencies = task["agencies"]!;
  if (plan !== "" && task["plan"] !== plan) return false;
  if (agency === "-" ? agencies !== "" : agency !== "" && !agencies.split(" ").includes(agency)) return false;
  if (point !== "" && !task["points"]!.split(" ").includes(point)) return false;
  if (provision !== "" && !task["provisions"]!.split(" ").includes(provision)) return false;
  const own = task["due"]!;
  if (due === "co") return own !== "";
  if (due === "khong") return own === "";
  return due === "" || own === "+" || (/^\d/u.test(own) && own <= due);
}
