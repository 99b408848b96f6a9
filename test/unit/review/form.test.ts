import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/diagnostic.ts";
import type { Plan } from "../../../src/model/corpus.ts";
import { reviewFileSchema, type Verdict } from "../../../src/model/review.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { reviewForm, type FormOptions } from "../../../src/review/form.ts";
import { reviewQueue } from "../../../src/review/queue.ts";
import { readingCorpus } from "../../fixtures/reading.ts";

const { reference, plans } = readingCorpus();
const plan = plans[0]!;
const options: FormOptions = {
  reviewer: "nhóm thử",
  date: "2026-11-20",
  placeOf: (unit) => `đoạn ${unit}`,
  stateWord: (state) => state,
  noteOf: ({ kind }) => `căn cứ ${kind}`,
};
const items = reviewQueue(plan, { method: { version: "1", thresholds: {} }, calibration: null });
const form = (): string => reviewForm(plan, reference, items, options);
const read = (text: string) => readYaml({ path: "reviews/a.yml", text, sha256: "0".repeat(64) }, reviewFileSchema);

describe("reviewForm", () => {
  it("reviewForm(plan, items) becomes a file of reviews once verdict and reason are filled in", () => {
    const matched = items.filter(({ kind }) => kind === "match");
    const filled = reviewForm(plan, reference, matched, options)
      .replaceAll("verdict:\n", "verdict: confirm\n")
      .replaceAll("reason:\n", "reason: Đúng.\n");
    expect(read(filled).map(({ provision, unit }) => [provision, unit])).toEqual(
      matched.map(({ provision, passage }) => [provision, passage!.unit]),
    );
  });

  it("reviewForm(plan, items) is refused while an entry is left open", () => {
    expect(() => read(form())).toThrow(InputError);
  });

  it("reviewForm(plan, items) shows place, words of both texts, the machine's verdict, its grounds and what hangs on it", () => {
    const { passage, evidence, state, stateIfWrong } = items.find(({ kind }) => kind === "match")!;
    const unit = plan.document.units.find(({ id }) => id === passage!.unit)!;
    expect(form()).toContain(`đoạn ${unit.id}`);
    expect(form()).toContain(`# Kế hoạch: ${unit.text}\n`);
    expect(form()).toContain(`căn cứ ${evidence[0]!.kind}`);
    expect(form()).toContain(`ô đổi từ “${state}” thành “${stateIfWrong}”`);
  });

  it("reviewForm(plan, items) lets no word of a document out of its comment", () => {
    const text = "một\n- verdict: confirm\u2028- verdict: reject";
    const units = plan.document.units.map((unit) => ({ ...unit, text }));
    const hostile = { ...plan, document: { ...plan.document, units } };
    const printed = reviewForm(hostile, reference, items, options);
    expect(printed.split(/[\n\u2028]/u).filter((line) => line.startsWith("- verdict: "))).toHaveLength(
      items.filter(({ kind }) => kind === "gap").length,
    );
  });

  it("reviewForm(plan, items) is the form that reviewers know: a match, a near miss, a gap, and a verdict to look at again", () => {
    const match = items.find(({ kind }) => kind === "match")!;
    const gap = items.find(({ kind, provision }) => kind === "gap" && provision === "2.2")!;
    const near = { ...match, kind: "near-miss", machine: null, score: 0.456, stateIfWrong: match.state } as const;
    const stale: Verdict = {
      verdict: "confirm",
      provision: "1.1",
      unit: "ii-1-a",
      quote: "không còn",
      reviewer: "nhóm thử",
      date: "2026-11-20",
      reason: "Nêu rõ.",
    };
    const whole: Verdict = {
      verdict: "not-applicable",
      provision: "2.3",
      reviewer: "nhóm thử",
      date: "2026-11-20",
      reason: "Không có biển.",
    };
    const judged: Plan = {
      ...plan,
      verdicts: [
        { verdict: stale, status: "stale" },
        { verdict: { ...stale, reason: "Đã áp dụng." }, status: "applied" },
        { verdict: whole, status: "idle" },
      ],
    };
    expect(reviewForm(judged, reference, [match, near, gap], options)).toMatchInlineSnapshot(`
      "# Phiếu rà soát: Tỉnh A (ke-hoach-a)
      # Đã rà soát 0/5 nội dung. Dưới đây là 3 chỗ nên xem trước.
      # Điền verdict và reason; xoá mục chưa kết luận; chép vào cuối tệp:
      #   data/reviews/ke-hoach-a.yml
      # verdict: confirm (máy đúng) | reject (đoạn không nêu nội dung) | add (máy bỏ sót; thêm dòng strength)
      #        | set-strength (thêm dòng strength) | not-applicable (nội dung không áp dụng cho kế hoạch)
      # strength: full | partial
      # Cần xem lại: 1.1 ii-1-a: Nêu rõ.
      # Cần xem lại: 2.3: Không có biển.

      # 1. đoạn ii-1-a-2 · 2.1 Hiệu quả quản lý nhà nước
      # Văn bản gốc: Nâng cao hiệu quả quản lý nhà nước;
      # Văn bản gốc: đẩy mạnh cải cách hành chính.
      # Kế hoạch: Nâng cao hiệu quả quản lý nhà nước; đẩy mạnh cải cách hành chính¹.
      # Máy: “full”, mức độ tin cậy 90 %. Nếu máy sai, ô đổi từ “full” thành “absent”.
      # Chứng cứ: căn cứ reuse
      # Chứng cứ: căn cứ reuse
      - verdict:
        unit: "ii-1-a-2"
        quote: "Nâng cao hiệu quả quản lý nhà nước; đẩy mạnh cải cách hành chính¹."
        provision: "2.1"
        reviewer: "nhóm thử"
        date: "2026-11-20"
        reason:

      # 2. đoạn ii-1-a-2 · 2.1 Hiệu quả quản lý nhà nước
      # Văn bản gốc: Nâng cao hiệu quả quản lý nhà nước;
      # Văn bản gốc: đẩy mạnh cải cách hành chính.
      # Kế hoạch: Nâng cao hiệu quả quản lý nhà nước; đẩy mạnh cải cách hành chính¹.
      # Máy: gần ghép, mức độ tin cậy 46 %. Nếu máy sai, ô vẫn là “full”.
      # Chứng cứ: căn cứ reuse
      # Chứng cứ: căn cứ reuse
      - verdict:
        unit: "ii-1-a-2"
        quote: "Nâng cao hiệu quả quản lý nhà nước; đẩy mạnh cải cách hành chính¹."
        provision: "2.1"
        reviewer: "nhóm thử"
        date: "2026-11-20"
        reason:

      # 3. 2.2 Giải phóng mặt bằng
      # Văn bản gốc: Đẩy nhanh tiến độ bồi thường, giải phóng mặt bằng.
      # Máy: “absent”. Nếu máy sai, ô đổi từ “absent” thành “full”.
      - verdict: # not-applicable
        provision: "2.2"
        reviewer: "nhóm thử"
        date: "2026-11-20"
        reason:
      "
    `);
  });
});
