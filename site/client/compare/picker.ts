import { cellStates } from "../../../src/model/states.ts";
import { fold } from "../../../src/text/normalise.ts";
import { printCount } from "../counts.ts";
import { loadScript } from "../loadScript.ts";
import { addressQuery } from "../outside.ts";
import { unpack } from "../unpack.ts";
import { chosenData, chosenIds, type ChosenData } from "./chosen.ts";

/** Names of the filters in addresses, the same in every language. */
const fields = {
  name: "ten",
  region: "vung",
  present: "tinh-nay",
  alike: "giong",
  branch: "co-quan",
  provision: "noi-dung",
  state: "muc",
} as const;
type PickerField = keyof typeof fields;

declare global {
  interface Window {
    /** Entries of the index of plans, packed. */
    pickerList?: string;
  }
}

/** Narrows the index of plans, and opens the comparison of those that are chosen. Gives the ids of all its plans; none on other pages. */
export async function connectPicker(): Promise<readonly string[]> {
  const data = chosenData();
  const root = document.querySelector<HTMLElement>(".picker");
  if (data === null || root === null) return [];
  if (data.list !== null && !(await putInList(root, data.list))) {
    root.querySelector(".picker-status")!.textContent = data.listFailed;
    return [];
  }
  const inputs = Object.fromEntries(
    (Object.keys(fields) as PickerField[]).map((field) => [
      field,
      root.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-pick-${field}]`)!,
    ]),
  ) as Readonly<Record<PickerField, HTMLInputElement | HTMLSelectElement>>;
  const items = [...root.querySelectorAll<HTMLElement>("li[data-plan-id]")];
  const boxes = items.map((item) => item.querySelector<HTMLInputElement>("input")!);
  const button = root.querySelector<HTMLButtonElement>("[data-pick-compare]")!;
  for (const item of items) {
    const option = new Option(item.querySelector("b")!.textContent, item.dataset["planId"]);
    option.lang = "vi";
    (inputs.alike as HTMLSelectElement).add(option);
  }
  const ids = items.map(({ dataset }) => dataset["planId"]!);
  const provisions = [...(inputs.provision as HTMLSelectElement).options].slice(1).map(({ value }) => value);

  const query = new URLSearchParams(addressQuery());
  for (const field of Object.keys(fields) as PickerField[]) inputs[field].value = query.get(fields[field]) ?? "";
  const chosen = new Set(chosenIds(data, ids));
  for (const box of boxes) box.checked = chosen.has(box.value);

  const show = (): void => {
    const like = likenessTo(items, inputs.alike.value);
    for (const item of items) item.hidden = !matches(item, inputs, provisions) || (like !== null && !like.has(item));
    root.querySelector(".picker-list")!.append(...(like === null ? items : [...like.keys()]));
    for (const item of items) tellLikeness(item, like?.get(item) ?? null, data.alike);
    const count = boxes.filter(({ checked }) => checked).length;
    for (const box of boxes) box.disabled = !box.checked && count >= data.most;
    button.disabled = count === 0;
    root.querySelector(".picker-status")!.textContent = data.status
      .replace("{shown}", printCount(items.filter(({ hidden }) => !hidden).length))
      .replace("{of}", printCount(items.length))
      .replace("{chosen}", String(count));
  };
  root.addEventListener("input", () => {
    show();
    history.replaceState(null, "", location.pathname + addressOf(inputs, new URLSearchParams(addressQuery())));
  });
  button.addEventListener("click", () => {
    const wanted = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const fresh = new URLSearchParams(addressQuery());
    fresh.set("ke-hoach", wanted.join(","));
    location.assign(location.pathname + printed(fresh));
  });
  show();
  return ids;
}

/** Puts the list of the script at `src` in the place of the names; false where it cannot be loaded. */
async function putInList(root: HTMLElement, src: string): Promise<boolean> {
  try {
    await loadScript(src);
    root.querySelector(".picker-list")!.innerHTML = await unpack<string>(
      window.pickerList!,
      document.documentElement.lang,
    );
  } catch {
    return false;
  }
  root.querySelector(".picker-names")!.remove();
  root.classList.remove("is-waiting");
  return true;
}

/** A plan that is like another: how many of that one's passages it has, of how many. */
interface SharedPassages {
  readonly passages: number;
  readonly of: number;
}

/** The chosen plan, then those most like it; null where none is chosen. */
function likenessTo(
  items: readonly HTMLElement[],
  plan: string,
): ReadonlyMap<HTMLElement, SharedPassages | null> | null {
  const itemOf = (id: string): HTMLElement | undefined => items.find(({ dataset }) => dataset["planId"] === id);
  const own = itemOf(plan);
  if (own === undefined) return null;
  const like = new Map<HTMLElement, SharedPassages | null>([[own, null]]);
  for (const entry of own.dataset["alike"]!.split(" ")) {
    const [id, passages] = entry.split(":") as [string, string];
    const item = itemOf(id);
    if (item !== undefined) like.set(item, { passages: Number(passages), of: Number(own.dataset["passages"]) });
  }
  return like;
}

function tellLikeness(item: HTMLElement, like: SharedPassages | null, words: ChosenData["alike"]): void {
  const note = item.querySelector<HTMLElement>(".picker-alike")!;
  note.hidden = like === null;
  if (like === null) return;
  const said = like.passages >= like.of ? words.same : words.some;
  note.textContent = said.replace("{passages}", String(like.passages)).replace("{of}", String(like.of));
}

function matches(
  { dataset }: HTMLElement,
  inputs: Readonly<Record<PickerField, { readonly value: string }>>,
  provisions: readonly string[],
): boolean {
  // From the beginning of a word on: a name typed without accents also stands inside other words.
  const words = fold(inputs.name.value).split(/\s+/u);
  if (!words.every((word) => ` ${dataset["name"]!}`.includes(` ${word}`))) return false;
  if (inputs.region.value !== "" && dataset["region"] !== inputs.region.value) return false;
  if (inputs.present.value !== "" && dataset["present"] !== inputs.present.value) return false;
  if (inputs.branch.value !== "" && dataset["branch"] !== inputs.branch.value) return false;
  if (inputs.provision.value === "" || inputs.state.value === "") return true;
  const state = cellStates[Number(dataset["states"]![provisions.indexOf(inputs.provision.value)])];
  return state === inputs.state.value;
}

function addressOf(inputs: Readonly<Record<PickerField, { readonly value: string }>>, query: URLSearchParams): string {
  for (const field of Object.keys(fields) as PickerField[])
    if (inputs[field].value === "") query.delete(fields[field]);
    else query.set(fields[field], inputs[field].value);
  return printed(query);
}

/** Commas of lists are kept as they are read. */
function printed(query: URLSearchParams): string {
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
