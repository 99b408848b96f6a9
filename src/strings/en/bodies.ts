/** Bodies that issue documents, with their usual English names: the longest name that begins a text counts. */
const bodies: readonly (readonly [written: string, english: string])[] = [
  ["Bộ Chính trị", "Politburo"],
  ["Ban Bí thư", "Secretariat of the Party Central Committee"],
  ["Ban Chấp hành Trung ương", "Party Central Committee"],
  ["Thủ tướng Chính phủ", "Prime Minister"],
  ["Chính phủ", "Government"],
  ["Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"],
  ["Quốc hội", "National Assembly"],
  ["Chủ tịch nước", "President"],
  ["Ban Thường vụ Tỉnh ủy", "Standing Committee of the Provincial Party Committee"],
  ["Ban Thường vụ Thành ủy", "Standing Committee of the City Party Committee"],
  ["Ban Chấp hành Đảng bộ tỉnh", "Provincial Party Committee"],
  ["Ban Chấp hành Đảng bộ thành phố", "City Party Committee"],
  ["Tỉnh ủy", "Provincial Party Committee"],
  ["Thành ủy", "City Party Committee"],
  ["Hội đồng nhân dân tỉnh", "Provincial People’s Council"],
  ["Hội đồng nhân dân thành phố", "City People’s Council"],
  ["Ủy ban nhân dân tỉnh", "Provincial People’s Committee"],
  ["UBND tỉnh", "Provincial People’s Committee"],
  ["Ủy ban nhân dân thành phố", "City People’s Committee"],
  ["UBND thành phố", "City People’s Committee"],
];
/** A Party committee's term and the Party itself, which its English name leaves out. */
const UNSAID = /^(?: Đảng)?(?: Cộng sản Việt Nam)?(?: (?:khóa|khoá) [IVXLC]+)?/iu;

/** `Politburo`; `Provincial People’s Committee, X` of a body of a place; null for a body that has no name here. */
export function englishBody(written: string): string | null {
  const text = spelled(written);
  const found = bodies
    .filter(([name]) => spelled(name) === text || text.startsWith(`${spelled(name)} `))
    .toSorted(([a], [b]) => b.length - a.length)[0];
  if (found === undefined) return null;
  const place = written.slice(found[0].length).replace(UNSAID, "").trim();
  return place === "" ? found[1] : `${found[1]}, ${place}`;
}

/** Both ways to set the mark of `uỷ`, and capitals, aside. */
function spelled(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("uỷ", "ủy").replaceAll("khoá", "khóa");
}
