import type { Verdict } from "../../../src/model/review.ts";
import {
  answers,
  draftVerdict,
  judgedKey,
  verdictAnswer,
  verdictKey,
  type Answer,
  type ReviewDraft,
  type Judged,
} from "../../../src/review/draft.ts";
import type { ReviewData } from "../../components/review/reviewData.ts";

export interface Stored {
  readonly reviewer: string;
  readonly drafts: Readonly<Record<string, ReviewDraft>>;
}

/** The answers given on this page, kept in the browser where it allows that. */
export class Drafts {
  /** Whether the browser keeps what is written. */
  kept = true;
  /** Stored answers whose passage has changed since; they are left alone. */
  readonly outdated: number;
  readonly #data: ReviewData;
  readonly #drafts: Map<string, ReviewDraft>;
  readonly #others: Map<string, ReviewDraft>;
  #reviewer: string;

  /** `texts` are the passages of the items, null where there is none. */
  constructor(data: ReviewData, texts: readonly (string | null)[]) {
    this.#data = data;
    const stored = this.#read();
    this.#reviewer = stored.reviewer;
    const fits = new Map(data.items.map((item, index) => [keyOf(item), texts[index] ?? null]));
    const entries = Object.entries(stored.drafts);
    const isCurrent = ([key, { quote }]: [string, ReviewDraft]): boolean => {
      const text = fits.get(key);
      return text !== undefined && (quote === null ? text === null : (text?.includes(quote) ?? false));
    };
    this.#drafts = new Map(entries.filter(isCurrent));
    this.#others = new Map(entries.filter((entry) => !isCurrent(entry)));
    this.outdated = this.#others.size;
  }

  get reviewer(): string {
    return this.#reviewer;
  }
  set reviewer(name: string) {
    this.#reviewer = name;
    this.#write();
  }

  /** What was answered here, or what is recorded; null where nobody answered. */
  answer(index: number): { readonly answer: Answer; readonly reason: string; readonly own: boolean } | null {
    const item = this.#data.items[index]!;
    const draft = this.#drafts.get(keyOf(item));
    if (draft) return { answer: draft.answer, reason: draft.reason, own: true };
    const recorded = this.#data.recorded.find((verdict) => verdictKey(verdict) === keyOf(item));
    return recorded ? { answer: verdictAnswer(recorded, item.machine), reason: recorded.reason, own: false } : null;
  }

  set(index: number, answer: Answer, reason: string): void {
    const item = this.#data.items[index]!;
    this.#drafts.set(keyOf(item), { answer, reason, date: today(), quote: item.passage?.quote ?? null });
    this.#write();
  }

  remove(index: number): void {
    this.#drafts.delete(keyOf(this.#data.items[index]!));
    this.#write();
  }

  /** Answers given on this page as verdicts, and how many cannot be one yet for want of a reason. */
  verdicts(): { readonly complete: readonly Verdict[]; readonly incomplete: number } {
    const drafted = this.#data.items.flatMap((item) => {
      const draft = this.#drafts.get(keyOf(item));
      return draft ? [draftVerdict(item, draft, this.#reviewer)] : [];
    });
    const complete = drafted.filter((verdict) => verdict !== null);
    return { complete, incomplete: drafted.length - complete.length };
  }

  #read(): Stored {
    try {
      const text = localStorage.getItem(this.#data.storage);
      return text === null ? nothing : readStored(JSON.parse(text));
    } catch {
      this.kept = false;
      return nothing;
    }
  }

  #write(): void {
    const drafts = Object.fromEntries([...this.#others, ...this.#drafts]);
    try {
      localStorage.setItem(this.#data.storage, JSON.stringify({ reviewer: this.#reviewer, drafts }));
    } catch {
      this.kept = false;
    }
  }
}

const nothing: Stored = { reviewer: "", drafts: {} };

/** What was stored, as far as it has the shape that this page stores: other pages of the same host can write there too. */
export function readStored(value: unknown): Stored {
  if (!isRecord(value)) return nothing;
  const { reviewer, drafts } = value;
  return {
    reviewer: typeof reviewer === "string" ? reviewer : "",
    drafts: isRecord(drafts) ? Object.fromEntries(Object.entries(drafts).filter(isDraftEntry)) : {},
  };
}

function isDraftEntry(entry: [string, unknown]): entry is [string, ReviewDraft] {
  const [, draft] = entry;
  if (!isRecord(draft)) return false;
  const { answer, reason, date, quote } = draft;
  const isText = [answer, reason, date].every((field) => typeof field === "string");
  return isText && answers.includes(answer as Answer) && (quote === null || typeof quote === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function keyOf({ provision, passage }: Judged): string {
  return judgedKey({ provision, unit: passage?.unit ?? null });
}

/** The day by the reviewer's own calendar. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
