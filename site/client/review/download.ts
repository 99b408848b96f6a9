import { reviewFile } from "../../../src/review/draft.ts";
import type { ReviewData } from "../../components/review/reviewData.ts";
import type { Drafts } from "./drafts.ts";
import { fill, type ReviewForm } from "./form.ts";

/** Hands the reviewer the file to commit: what is recorded, with the answers of this page. Says why when it cannot. */
export function download(form: ReviewForm, drafts: Drafts, { file, recorded, words }: ReviewData): void {
  const { complete, incomplete } = drafts.verdicts();
  if (complete.length === 0) return form.tell(incomplete > 0 ? words.needReason : words.nothing);
  if (drafts.reviewer.trim() === "") return form.askForName();
  const text = reviewFile(file.head, recorded, complete);
  const address = URL.createObjectURL(new Blob([text], { type: "text/yaml;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  const leftOut = incomplete > 0 ? ` ${fill(words.leftOut, { count: incomplete })}` : "";
  form.tell(fill(words.downloaded, { file: file.name, count: complete.length }) + leftOut);
}
