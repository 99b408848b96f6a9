import { chargeFields, type Unit, type UnitField, type UnitFieldName } from "../model/document.ts";
import type { WordPlace } from "../model/register.ts";
import type { Span } from "../model/span.ts";

type FieldKind = "task" | "lead" | "partner" | "time" | "product";

/** A stretch under a label: `Cơ quan chủ trì: …`, up to the next label or the end of its bracket or text. */
export interface TaskField extends Span {
  readonly kind: FieldKind;
  /** Where the label begins. */
  readonly label: number;
}

const WHO =
  "(?:(?:các\\s+)?(?:cơ quan|đơn vị|sở|ngành|bộ phận)(?:\\s*,\\s*(?:cơ quan|đơn vị|sở|ngành|địa phương))*\\s+)";
const LABELS: readonly (readonly [FieldKind, string])[] = [
  ["lead", `${WHO}?(?:được giao\\s+)?chủ trì(?:\\s+(?:thực hiện|tham mưu|soạn thảo))?`],
  ["lead", `${WHO}(?:được giao\\s+)?(?:thực hiện|chịu trách nhiệm|tham mưu)(?:\\s+chính)?`],
  ["lead", "phân công (?:thực hiện|chủ trì)"],
  ["partner", `${WHO}?phối hợp(?:\\s+(?:thực hiện|tham mưu))?`],
  [
    "time",
    "(?:thời (?:gian|hạn|điểm)|tiến độ|lộ trình|hạn)(?:\\s+(?:thực hiện|hoàn thành|trình|ban hành|báo cáo|dự kiến))*",
  ],
  ["product", "(?:sản phẩm|kết quả|đầu ra)(?:\\s+(?:dự kiến|đầu ra|thực hiện|hoàn thành|đạt được))*"],
  ["task", "(?:nội dung|nhiệm vụ)(?:\\s+(?:thực hiện|cụ thể|công việc))?"],
];
const PATTERN = new RegExp(
  `(?<=^|[-+*•(;.]\\s{0,3}|\\n)(?:${LABELS.map(([, label]) => `(${label})`).join("|")})\\s*:`,
  "giu",
);

/** The labelled stretches of a text, in order. A text without labels has none. */
export function fieldsOf(text: string): readonly TaskField[] {
  if (!text.includes(":")) return [];
  const found = [...text.matchAll(PATTERN)].map((match) => ({
    kind: LABELS[match.slice(1).findIndex((group) => group !== undefined)]![0],
    label: match.index,
    start: match.index + match[0].length,
  }));
  return found.map((field, index) => {
    const limit = found[index + 1]?.label ?? text.length;
    const bracketed = text.slice(Math.max(0, field.label - 2), field.label).includes("(");
    const close = bracketed ? text.slice(field.start, limit).indexOf(")") : -1;
    return { ...field, end: close < 0 ? limit : field.start + close };
  });
}

const COLUMNS: Readonly<Record<UnitFieldName, FieldKind | null>> = {
  number: null,
  task: "task",
  agency: "lead",
  partners: "partner",
  deadline: "time",
  product: "product",
  measure: null,
  value: null,
};

/** Cells of a row of tasks as stretches under the labels that their columns have. */
export function columnFields(cells: readonly UnitField[] | undefined): readonly TaskField[] {
  return (cells ?? []).flatMap(({ name, start, end }) => {
    const kind = COLUMNS[name];
    return kind === null ? [] : [{ kind, label: start, start, end }];
  });
}

/** Whether a text is nothing but fields: it says something of the task beside it and is no task itself. */
export function isFieldLine(text: string): boolean {
  const [first] = fieldsOf(text);
  return first !== undefined && first.kind !== "task" && /^[-+*•\s]*$/u.test(text.slice(0, first.label));
}

/** The task in a cell that reaches down over a row, where the row has nothing but who, when and to what end. */
export function namedAbove({ text, fields = [], covering = [] }: Unit): WordPlace | null {
  const task = covering.findLast(({ name }) => name === "task");
  if (!task || !fields.every(({ name }) => chargeFields.has(name))) return null;
  const told = fields.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\s/gu, "").length, 0);
  return told === text.replace(/\s/gu, "").length ? { unit: task.unit, start: task.start, end: task.end } : null;
}
