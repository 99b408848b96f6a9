import { ReadError, type Notice } from "./blocks.ts";
import { convertLegacy } from "./legacy.ts";
import { judgeShown, repairText } from "./repair.ts";

/** Text of a file with the encoding that it was in. */
export interface DecodedText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * The text of `bytes`: UTF-8 or UTF-16 by their signs, `declared` where a page names its encoding, else whichever of the old
 * encodings of Vietnamese (Windows-1258, TCVN3, VNI) gives Vietnamese. Throws a `ReadError` when none does.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) return repairText(unicode);
  const named = declared === undefined ? null : tryDecode(declared, bytes);
  if (named !== null && judgeShown(named).grade !== "unusable") return { text: named, notices: [] };
  const latin = new TextDecoder("windows-1252").decode(bytes);
  const candidates = [
    { name: "windows-1258", text: new TextDecoder("windows-1258").decode(bytes).normalize("NFC") },
    { name: "TCVN3", text: convertLegacy(fromBytes(bytes), "tcvn3") },
    { name: "VNI", text: convertLegacy(latin, "vni") },
  ].map((candidate) => ({ ...candidate, quality: judgeShown(candidate.text) }));
  const best = candidates.toSorted((a, b) => share(a.quality) - share(b.quality))[0]!;
  if (best.quality.grade === "unusable") throw new ReadError("read/unknown-encoding");
  return { text: best.text, notices: [{ rule: "read/converted", params: { encoding: best.name } }] };
}

function share({ judged, damaged, grade }: ReturnType<typeof judgeShown>): number {
  return grade === "unusable" ? 1 + damaged / Math.max(judged, 1) : damaged / Math.max(judged, 1);
}

function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function tryDecode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Each byte as the character with its code: what the tables of old encodings count in. */
function fromBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return pieces.join("");
}
