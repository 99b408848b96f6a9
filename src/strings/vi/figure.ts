import type { DocumentMeta } from "../../model/document.ts";
import { countWord, digits } from "./numbers.ts";

/** Parts of a source line, the site by its name. */
export interface SourceLine {
  readonly site: string;
  readonly reference: string;
  /** Plans that implement the reference, and those that stand apart. */
  readonly together: number;
  readonly apart: number;
  readonly method: string;
  readonly date: string;
  readonly version: string;
}

/** Words of figures, their legends and notes. */
export const figure = {
  legend: "Chú giải",
  /** A state with its count, as hidden text says it. */
  stateCount: (count: number, state: string): string => `${digits(count)} ${state.toLowerCase()}`,
  /** `together` plans implement the reference, `apart` ones stand beside them. */
  source: ({ site, reference, together, apart, method, date, version }: SourceLine): string =>
    `Nguồn: ${site}, toàn văn ${reference} và ${plansRead(together, apart)}; phương pháp\u00a0${method}; dữ liệu ${date}, bản\u00a0${version}.`,
  legendCounts: (plans: number): string => `Chú giải đếm ${countWord(plans)} kế hoạch thực hiện.`,
  permalink: "Liên kết cố định",
  /** The page of one figure. */
  ownPage: "Trang của hình",
  kinds: {
    conclusion: "Kết luận",
    resolution: "Nghị quyết",
    directive: "Chỉ thị",
    decision: "Quyết định",
    programme: "Chương trình",
    plan: "Kế hoạch",
    letter: "Công văn",
  } satisfies Record<DocumentMeta["kind"], string> as Record<DocumentMeta["kind"], string>,
  /** `Kết luận số 1-KL/TW ngày 23/02/2024 của Bộ Chính trị` */
  documentName: (kind: string, number: string | null, date: string | null, issuer: string): string =>
    `${kind}${number === null ? "" : ` số ${number}`}${date === null ? "" : ` ngày ${date}`} của ${issuer}`,
  /** Before the name of a document that is not issued yet, whose kind it takes up: `Dự thảo Kế hoạch`. */
  draft: (kind: string): string => `Dự thảo ${kind}`,
  /** The issuer: as written in Vietnamese; what kind of body it is in English. */
  issuer: (written: string, _branch: DocumentMeta["issuer_branch"], _level: DocumentMeta["issuer_level"]): string =>
    written,
  /** A body that issues documents, by its full name. */
  body: (written: string): string => written,
  noNumberOrDate: "văn bản không ghi số, ngày",
  noNumber: "không ghi số",
  noDate: "không ghi ngày",
  status: {
    complete: "toàn văn",
    truncated: "văn bản bị cắt phần cuối",
    draft: "dự thảo",
  } satisfies Record<DocumentMeta["status"], string> as Record<DocumentMeta["status"], string>,
  missingAppendices: "thiếu phụ lục",
  /** A province or city by its type, in small letters as it is written, and its name. */
  province: (type: string, name: string): string => `${type} ${name}`,
  /** Likewise in a short note: the name alone says a province. */
  shortProvince: (type: string, name: string): string => (type === "thành phố" ? `TP. ${name}` : name),
  /** What a province has become since the plan was issued. */
  present: {
    merged: (name: string): string => `nay thuộc ${name}`,
    renamed: (name: string): string => `nay là ${name}`,
  },
  apart: {
    older: (reference: string): string => `Để tham khảo, không cộng vào số chung: ban hành trước ${reference}`,
    "other-basis": (reference: string): string =>
      `Để tham khảo, không cộng vào số chung: không căn cứ vào ${reference}`,
    "not-read": (): string => "Không cộng vào số chung: chưa đọc được phần nhiệm vụ",
  },
};

function plansRead(together: number, apart: number): string {
  const all = `${countWord(together + apart)} kế hoạch`;
  if (apart === 0) return all;
  return together === 0 ? `${all} để tham khảo` : `${all}, trong đó ${countWord(apart)} để tham khảo`;
}
