import type { PackedReview } from "../components/review/reviewData.ts";
import { Drafts } from "./review/drafts.ts";
import { download, send } from "./review/download.ts";
import { listenToKeys } from "./review/keys.ts";
import { ReviewForm } from "./review/form.ts";
import { loadScript } from "./loadScript.ts";
import { unpack } from "./unpack.ts";

/** The review page: steps through its entries, takes verdicts by mouse or keyboard, keeps them in the browser, makes the file. */
function start(root: HTMLElement, packed: PackedReview): void {
  const { data } = packed;
  if (data.items.length === 0) return;
  listEntries(packed.listed);
  root.querySelector(".review-entries")!.innerHTML = packed.entries
    .toSorted(([a], [b]) => a - b)
    .map(([, markup]) => markup)
    .join("\n");
  const entries = Array.from(root.querySelectorAll<HTMLElement>("[data-review-entry]"));
  const texts = entries.map((entry) => entry.querySelector("[data-review-text]")?.textContent ?? null);
  const drafts = new Drafts(data, texts);
  const form = new ReviewForm(root.querySelector<HTMLElement>("[data-review-form]")!, data, drafts);
  let at = 0;

  const open = (index: number, focus: boolean): void => {
    at = Math.max(0, Math.min(index, entries.length - 1));
    entries.forEach((entry, position) => entry.classList.toggle("is-open", position === at));
    form.show(at);
    history.replaceState(null, "", `#${data.items[at]!.anchor}`);
    if (focus) entries[at]!.querySelector<HTMLElement>("h2")?.focus();
  };
  const openAddress = (focus: boolean): boolean => {
    const index = data.items.findIndex(({ anchor }) => `#${anchor}` === location.hash);
    if (index >= 0) open(index, focus);
    return index >= 0;
  };

  root.classList.add("is-stepping");
  if (openAddress(false)) entries[at]!.scrollIntoView();
  else open(0, false);
  addEventListener("hashchange", () => openAddress(true));
  form.onStep = (by) => open(at + by, true);
  form.onDownload = () => download(form, drafts, data);
  form.onSend = () => send(form, drafts, data);
  listenToKeys({
    step: (by) => open(at + by, true),
    answer: (answer) => form.choose(answer),
    agree: () => form.agree(),
    reason: () => form.writeReason(),
    clear: () => form.clear(),
  });
}

/** The places of the list lead to the entries now. */
function listEntries(listed: readonly string[]): void {
  const list = document.querySelector<HTMLDetailsElement>(".review-list")!;
  for (const [index, place] of [...list.querySelectorAll("li > a ~ *")].entries()) {
    const link = document.createElement("a");
    link.href = `#${listed[index]!}`;
    link.append(...place.childNodes);
    place.replaceWith(link);
  }
  list.open = false;
}

/** What is to judge in a plan, from the script at `src`. Rejects where it cannot be loaded or unpacked. */
async function loadReview(plan: string, src: string): Promise<PackedReview> {
  await loadScript(src);
  return unpack<PackedReview>(window.planReviews![plan]!, document.documentElement.lang);
}

declare global {
  interface Window {
    /** What is to judge in plans, packed. */
    planReviews?: Record<string, string>;
  }
}

const root = document.querySelector<HTMLElement>("[data-review]");
if (root) {
  loadReview(root.dataset["review"]!, root.dataset["entries"]!).then(
    (packed) => start(root, packed),
    () => (document.querySelector<HTMLElement>("[data-review-failed]")!.hidden = false),
  );
}
