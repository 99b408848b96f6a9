import { namesBody } from "../parse/forms/body.ts";

/** Lines among which a letterhead stands, at the top of a text. */
const TOP = 40;

/** The name of the state or of the Party, or the motto, behind capitals: the right column of a letterhead in the line of the left one. */
const BESIDE =
  /^([\s*#>]*\p{Lu}[\p{Lu}\s,.&-]{2,80}?[\p{Lu}*](?:\*|__)?)\s+((?:\*\*|__)?(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc)(?!\p{L}).*)$/u;

/**
 * Lines of a text whose letterhead a program wrote from side to side, `CHÍNH PHỦ CỘNG HÒA XÃ HỘI …`, with each column on a line of its
 * own: what the state, the Party and the motto are called is known, so what stands before is who issues. `keeps` tells lines to leave.
 */
export function withLetterheadApart(
  lines: readonly string[],
  keeps: (line: string, at: number) => boolean,
): readonly string[] {
  return lines.flatMap((line, at) => {
    const parts = at < TOP && !keeps(line, at) ? BESIDE.exec(line) : null;
    const [left, right] = [parts?.[1] ?? "", parts?.[2] ?? ""];
    if (left === "" || OF_STATE.test(left) || (OF_PARTY.test(right) && !namesBody(bare(left)))) return [line];
    // Bold around both columns goes on behind the cut.
    const cut = (left.match(/\*\*/gu)?.length ?? 0) % 2 === 1;
    return [cut ? `${left}**` : left, "", cut ? `**${right}` : right];
  });
}

/** The Party, of which titles speak as well: `VỀ PHÔNG LƯU TRỮ ĐẢNG CỘNG SẢN VIỆT NAM`. */
const OF_PARTY = /^[*_]*ĐẢNG/u;

function bare(words: string): string {
  return words.replaceAll(/[*_#>]/gu, "").trim();
}

/** What names the state in another way before its name: no column of its own. */
const OF_STATE = /(?:NƯỚC|QUỐC HỘI NƯỚC|CHÍNH PHỦ NƯỚC|CỦA)$/u;
