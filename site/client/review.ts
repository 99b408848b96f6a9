import type { PackedReview } from "../components/review/reviewData.ts";
import { Drafts } from "./review/drafts.ts";
import { download, send } from "./review/download.ts";
import { listenToKeys } from "./review/keys.ts";
import { ReviewForm } from "./review/form.ts";
import { pageData } from "./pageData.ts";
import { unpack } from "./unpack.ts";

/** The review page: steps through its entries, takes verdicts by mouse or keyboard, keeps them in the browser, makes the file. */
function start(root: HTMLElement, packed: PackedReview): void {
  const { data } = packed;
  if (data.items.length === 0) return;
  listEntries();
  root.querySelector(".review-entries")!.innerHTML = packed.entries.join("\n");
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

/** The list leads to the entries now, which take over its ids. */
function listEntries(): void {
  const list = document.querySelector<HTMLDetailsElement>(".review-list")!;
  for (const item of list.querySelectorAll("li")) {
    item.querySelector("a")!.href = `#${item.id}`;
    item.removeAttribute("id");
  }
  list.open = false;
}

const root = document.querySelector<HTMLElement>("[data-review]");
if (root) {
  unpack<PackedReview>(pageData("review-data") as string).then(
    (packed) => start(root, packed),
    () => (document.querySelector<HTMLElement>("[data-review-outdated]")!.hidden = false),
  );
}
