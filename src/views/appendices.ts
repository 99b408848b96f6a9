/**
 * Names of appendices as a sentence lists them: without their titles, and with words that all share said once.
 * `["Phụ lục 01: Danh mục dự án", "Phụ lục 02: Phân công"]` gives `["Phụ lục 01", "02"]`.
 */
export function shortAppendices(appendices: readonly string[]): readonly string[] {
  const names = appendices.map((appendix) => appendix.split(/\s*[:(]/u, 1)[0]!.trim());
  const first = names[0] ?? "";
  const shared = first.slice(0, first.lastIndexOf(" ") + 1);
  const alike =
    shared !== "" && names.every((name) => name.startsWith(shared) && !name.slice(shared.length).includes(" "));
  return alike ? names.map((name, position) => (position === 0 ? name : name.slice(shared.length))) : names;
}
