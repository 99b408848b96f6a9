import { expect, test } from "vitest";
import { draftProvisions } from "../../../src/draft/provisions.ts";
import { InputError, type Diagnostic } from "../../../src/model/diagnostic.ts";
import { provisionsFileSchema } from "../../../src/model/reference.ts";
import { buildReference } from "../../../src/parse/reference.ts";
import { readYaml } from "../../../src/parse/yaml.ts";
import { parseBody } from "../parse/support.ts";

const resolution = `## I. QUAN ĐIỂM

1. Hạ tầng đi trước một bước.

2. Nhân dân là chủ thể.

## II. MỤC TIÊU

1. Đến năm 2030 đạt 50 %.

## III. NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU

**1. Hoàn thiện thể chế**

Sửa đổi luật; ban hành nghị định. Sửa đổi luật; bãi bỏ thông tư.

**2. Phát triển nhân lực**

- Đào tạo kỹ sư.

- Thu hút chuyên gia; đào tạo kỹ sư. Đào tạo kỹ sư. Trả lương xứng đáng.
`;

function read(text: string) {
  const file = { path: "provisions/r.yml", text, sha256: "" };
  return { file, value: readYaml(file, provisionsFileSchema) };
}

test("draftProvisions(document) takes the points from the part that directs tasks, not from viewpoints and targets", () => {
  const document = parseBody(resolution);
  const draft = draftProvisions(document)!;
  expect(read(draft).value.points.map(({ label }) => label)).toEqual(["Hoàn thiện thể chế", "Phát triển nhân lực"]);
  expect(read(draft).value.parts).toEqual(["iii"]);
});

test("draftProvisions(document) gives a file that the build accepts, also where one clause stands in several places", () => {
  const document = parseBody(resolution);
  const { points } = buildReference(document, read(draftProvisions(document)!));
  const words = points.flatMap(({ provisions }) => provisions.flatMap(({ quotes }) => quotes.map(({ text }) => text)));
  expect(words.join(" ")).toBe(
    "Sửa đổi luật; ban hành nghị định. Sửa đổi luật; bãi bỏ thông tư. Đào tạo kỹ sư. Thu hút chuyên gia; đào tạo kỹ sư. " +
      "Đào tạo kỹ sư. Trả lương xứng đáng.",
  );
});

test("draftProvisions(document) is null where nothing directs tasks", () => {
  expect(draftProvisions(parseBody("Căn cứ luật.\n"))).toBeNull();
});

test("buildReference(document, file) checks only the parts that the file names", () => {
  const document = parseBody(resolution);
  const file = read(`reference: "${document.meta.number ?? document.meta.id}"
parts: [ii]
points:
  - id: "1"
    label: Mục tiêu
    provisions:
      - id: "1.1"
        label: Năm 2030
        quotes: ["Đến năm 2030 đạt 50 %."]
`);
  expect(buildReference(document, file).points).toHaveLength(1);
});

test("buildReference(document, file) names the parts that there are when one is not there", () => {
  const document = parseBody(resolution);
  const text = draftProvisions(document)!.replace('parts: ["iii"]', "parts: [iv]");
  const problems = diagnosticsOf(() => buildReference(document, read(text)));
  expect(problems.map(({ rule, params }) => [rule, params])).toEqual([
    ["provisions/unknown-part", { part: "iv", known: "i, ii, iii" }],
  ]);
});

function diagnosticsOf(act: () => unknown): readonly Diagnostic[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics;
    throw error;
  }
  return [];
}
