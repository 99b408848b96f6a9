import type { DocumentPart, UnitKind } from "../model/document.ts";
import { fold } from "../text/normalise.ts";
import { countSyllables } from "../text/syllables.ts";
import type { OutlineNode } from "./outline.ts";

/** Words of a heading, marks dropped, that tell what stands under it. The first row that matches decides. */
const HEADINGS: readonly (readonly [RegExp, DocumentPart])[] = [
  [/^(?:mau|bieu mau|de cuong)(?! \d)/u, "back"],
  [/^(?:danh gia|ket qua|thuc trang|tinh hinh|boi canh|khai quat|dac diem|su can thiet)/u, "assessment"],
  [/^to chuc (?:trien khai )?thuc hien|^trach nhiem|^(?:nguon )?kinh phi|dieu khoan thi hanh/u, "organisation"],
  [/^(?!.*(?:nhiem vu|giai phap|noi dung).*phan cong).*phan cong (?:nhiem vu|thuc hien|to chuc)/u, "organisation"],
  [/nhiem vu|giai phap|muc tieu|chi tieu|dinh huong|noi dung|quan diem|phuong huong|lo trinh|danh muc/u, "tasks"],
  [/to chuc (?:trien khai|thuc hien|thi hanh)|che do (?:thong tin|bao cao)/u, "organisation"],
  [/^(?:thoi gian|tien do)|khen thuong|hinh thuc thi dua/u, "organisation"],
  // A heading that begins with what is to be done gives tasks, whatever it names after that.
  [
    /^(?:ra soat|kiem tra|xay dung|dau tu|phat trien|nang cao|tang cuong|day manh|day nhanh|hoan thien|huy dong|bao dam|dam bao|quan ly|thuc day|uu tien|tap trung|nghien cuu|ung dung|chuyen doi|doi moi|khac phuc|giai quyet)(?!\p{L})/u,
    "tasks",
  ],
  // Principles and scope of building are what is built, and by which means.
  [/^(?:nguyen tac|pham vi).*(?:dau tu|xay dung|phan bo von|bo tri von)/u, "tasks"],
  [/danh gia|ket qua|thuc trang|tinh hinh|boi canh|han che|ton tai|nguyen nhan/u, "assessment"],
  [/muc dich|yeu cau|nguyen tac|pham vi|doi tuong/u, "purpose"],
  [/can cu|co so phap ly/u, "front"],
];

/** Titles of appendices that state no tasks; every other appendix may. */
const APPENDICES: readonly (readonly [RegExp, DocumentPart])[] = [
  [/(?:^|[\s:])(?:bieu mau|mau (?:bao cao|bieu|so)|de cuong)|^mau(?!\p{L})/u, "back"],
  [/danh sach (?:thanh vien|ban chi dao|to )/u, "organisation"],
  [/^(?:danh gia|ket qua thuc hien|thuc trang|hien trang)/u, "assessment"],
];

/** What an appendix does, by its title; tasks where the title does not say that it does something else. */
function partOfAppendix(title: string): DocumentPart {
  const words = fold(title);
  return APPENDICES.find(([pattern]) => pattern.test(words))?.[1] ?? "tasks";
}

/** What the section under a heading does, by the heading's words; null when they do not say. */
export function partOfHeading(heading: string): DocumentPart | null {
  const words = fold(heading);
  return HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const LONGEST_SUBHEADING = 14;

/**
 * What a subsection does where it differs from its section: goals under "Mục đích, mục tiêu", the way it is organised under tasks.
 * Only a short heading that begins with the telling word counts, so that a task "Đánh giá, rà soát …" stays a task.
 */
export function partOfSubheading(heading: string, section: DocumentPart): DocumentPart {
  if (countSyllables(heading) > LONGEST_SUBHEADING) return section;
  const words = fold(heading);
  if (section === "purpose" && /^(?:quan diem|muc tieu|chi tieu|nhiem vu|giai phap|dinh huong)/u.test(words))
    return "tasks";
  if (section === "assessment" && /^(?:quan diem|muc tieu|nhiem vu|giai phap|phuong huong|dinh huong)/u.test(words))
    return "tasks";
  if (section === "tasks" && /^to chuc (?:trien khai )?thuc hien/u.test(words)) return "organisation";
  if (
    section === "tasks" &&
    /^muc dich|^yeu cau(?:\s|$)|^(?:pham vi|doi tuong)(?: (?:dieu chinh|ap dung|thuc hien|va .*))?$/u.test(words)
  )
    return "purpose";
  return section;
}

/** The last articles of a decision: from when it holds, what it replaces, who is bound to carry it out. */
const CLOSING_ARTICLE = /^\S+(?: \S+)? nay (?:co hieu luc|thay the)|chiu trach nhiem thi hanh \S+(?: \S+)? nay/u;

/** An article that issues a document which stands behind the decision, or was not handed over with it; one that goes on with its contents gives them. */
const ISSUING_ARTICLE = /^(?:ban hanh|phe duyet) (?!.*(?:noi dung|:$)).*kem theo (?:quyet dinh|nghi quyet) nay/u;

const RESULTS =
  /^(?:sau \d+ nam|tuy nhien|nguyen nhan|trong (?:nhung nam qua|thoi gian qua)|thoi gian qua|ben canh nhung ket qua)/u;

/** Whether a paragraph of the introduction looks back on past results. */
function isAssessment(text: string): boolean {
  return RESULTS.test(fold(text));
}

const PART_OF_KIND: Partial<Record<UnitKind, DocumentPart>> = {
  letterhead: "front",
  preamble: "front",
  recipients: "back",
  signature: "back",
  note: "back",
};

/**
 * The part that each node belongs to: that of its kind, of the nearest heading that tells, or of the section above. What
 * stands before the first section is front, and so is a decision that does nothing but issue the document attached to it; a
 * numbered section whose heading does not tell states tasks.
 */
export function assignParts(
  nodes: readonly OutlineNode[],
  headingOf: (node: OutlineNode) => string | null,
): ReadonlyMap<OutlineNode, DocumentPart> {
  const parts = new Map<OutlineNode, DocumentPart>();
  const lastType = nodes.findLastIndex(({ block }) => block.role === "type");
  let carrying: DocumentPart = "front";
  for (const [index, node] of nodes.entries()) {
    const { block, parent } = node;
    const issuing = index < lastType ? "front" : undefined;
    const byKind: DocumentPart | undefined =
      block.kind === "footnote" ? carrying : PART_OF_KIND[block.kind ?? "paragraph"];
    const part: DocumentPart = byKind ?? issuing ?? ownPart(node, headingOf(node), parent && parts.get(parent)!);
    parts.set(node, part);
    carrying = part;
  }
  return judgeByContent(nodes, parts);
}

/** A section with fewer passages is what its heading says. */
const FEWEST_PASSAGES = 3;

/**
 * `PHÂN CÔNG NHIỆM VỤ`, `Trách nhiệm …`: such a heading may organise the tasks of the plan, or be where they stand. It states tasks
 * where the parts that say so hold less text than the section does, "Tổ chức thực hiện" and the money aside.
 */
function judgeByContent(
  nodes: readonly OutlineNode[],
  parts: Map<OutlineNode, DocumentPart>,
): ReadonlyMap<OutlineNode, DocumentPart> {
  const rootOf = new Map<OutlineNode, OutlineNode>();
  const sizes = new Map<OutlineNode, { passages: number; syllables: number }>();
  let tasks = 0;
  for (const node of nodes) {
    const root = node.parent === null ? node : rootOf.get(node.parent)!;
    rootOf.set(node, root);
    const syllables = node === root ? 0 : countSyllables(node.block.content.text);
    const size = sizes.get(root) ?? { passages: 0, syllables: 0 };
    sizes.set(root, { passages: size.passages + (syllables > 0 ? 1 : 0), syllables: size.syllables + syllables });
    if (parts.get(node) === "tasks") tasks += syllables;
  }
  const turned = new Set(
    [...sizes]
      .filter(([root, { passages, syllables }]) => {
        const assigns = ASSIGNS.test(fold(root.block.content.text)) && parts.get(root) === "organisation";
        return assigns && passages >= FEWEST_PASSAGES && syllables > tasks;
      })
      .map(([root]) => root),
  );
  for (const node of nodes) {
    if (turned.has(rootOf.get(node)!) && parts.get(node) === "organisation") parts.set(node, "tasks");
  }
  return parts;
}

/** Headings that give tasks to agencies. */
const ASSIGNS = /^(?!to chuc (?:trien khai )?thuc hien$)(?:.*phan cong|trach nhiem|.*nhiem vu (?:cua|cu the))/u;

function ownPart({ block }: OutlineNode, heading: string | null, inherited: DocumentPart | null): DocumentPart {
  if (block.label?.style === "appendix") return partOfAppendix(block.content.text);
  if (block.kind === "table" && inherited === null) return "tasks";
  if (inherited !== null) return heading === null ? inherited : partOfSubheading(heading, inherited);
  if (heading !== null) return partOfHeading(heading) ?? "tasks";
  if (block.label?.style === "article") {
    const words = fold(block.content.text.trim());
    if (CLOSING_ARTICLE.test(words)) return "organisation";
    if (ISSUING_ARTICLE.test(words)) return "front";
  }
  if (block.label !== null) return "tasks";
  return isAssessment(block.content.text) ? "assessment" : "front";
}
