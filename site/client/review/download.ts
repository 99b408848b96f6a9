import { reviewFile } from "../../../src/review/draft.ts";
import type { Verdict } from "../../../src/model/review.ts";
import type { ReviewData } from "../../components/review/reviewData.ts";
import type { Drafts } from "./drafts.ts";
import { fill, type ReviewForm } from "./form.ts";

/** Longer addresses are cut off by mail programs: Outlook takes 2,048 characters. */
const longestAddress = 2000;

/** Hands the reviewer the file: what is recorded, with the answers of this page. Says why when it cannot. */
export function download(form: ReviewForm, drafts: Drafts, data: ReviewData): void {
  const complete = ready(form, drafts, data);
  if (complete === null) return;
  save(data, complete);
  form.tell(fill(data.words.downloaded, { file: data.file.name, count: complete.length }) + leftOut(drafts, data));
}

/** Opens a letter with the answers of this page; where they are longer than a letter takes, with a file to attach to it. */
export function send(form: ReviewForm, drafts: Drafts, data: ReviewData): void {
  const { mail, words, file } = data;
  const complete = ready(form, drafts, data);
  if (complete === null || mail === null) return;
  const said = { plan: mail.plan, count: complete.length, file: file.name };
  const letter = (text: string): string =>
    `mailto:${mail.to}?subject=${encodeURIComponent(fill(words.mailSubject, said))}&body=${encodeURIComponent((fill(words.mailBody, said) + text).replaceAll("\n", "\r\n"))}`;
  const whole = letter(reviewFile(file.head, [], complete));
  const fits = whole.length <= longestAddress;
  if (!fits) save(data, complete);
  open(fits ? whole : letter(fill(words.mailAttach, said)), "_self");
  form.tell(fill(fits ? words.sent : words.sentFile, said) + leftOut(drafts, data));
}

/** The verdicts that can go out; null, with the reason said, where there are none or nobody signs them. */
function ready(form: ReviewForm, drafts: Drafts, { words }: ReviewData): readonly Verdict[] | null {
  const { complete, incomplete } = drafts.verdicts();
  if (complete.length === 0) form.tell(incomplete > 0 ? words.needReason : words.nothing);
  else if (drafts.reviewer.trim() === "") form.askForName();
  else return complete;
  return null;
}

function save({ file, recorded }: ReviewData, complete: readonly Verdict[]): void {
  const text = reviewFile(file.head, recorded, complete);
  const address = URL.createObjectURL(new Blob([text], { type: "text/yaml;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function leftOut(drafts: Drafts, { words }: ReviewData): string {
  const { incomplete } = drafts.verdicts();
  return incomplete > 0 ? ` ${fill(words.leftOut, { count: incomplete })}` : "";
}
