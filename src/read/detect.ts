/** What a file is, by its bytes first and by its name only where bytes do not tell. */
export type FileFormat =
  | "docx"
  | "doc"
  | "rtf"
  | "odt"
  | "pdf"
  | "html"
  | "mhtml"
  | "markdown"
  | "text"
  | "encrypted"
  | "unknown";

/** Bytes that are looked at. */
const HEAD = 4096;

export function detectFormat(bytes: Uint8Array, name: string): FileFormat {
  const head = latin(bytes.subarray(0, HEAD));
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? "";
  if (head.startsWith("%PDF-") || head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return zipFormat(bytes, head);
  if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) return compoundFormat(bytes);
  if (head.startsWith("{\\rtf")) return "rtf";
  if (/^(?:From|MIME-Version|Snapshot-Content-Location|Subject|Content-Type)\s*:/iu.test(head.trimStart()))
    return "mhtml";
  const text = head.replaceAll("\u0000", "").toLowerCase();
  if (/<!doctype html|<html[\s>]|<body[\s>]/u.test(text)) return "html";
  if (ending === "html" || ending === "htm" || ending === "xhtml") return "html";
  if (ending === "md" || ending === "markdown") return "markdown";
  return ending === "txt" || ending === "text" ? "text" : "unknown";
}

function zipFormat(bytes: Uint8Array, head: string): FileFormat {
  if (head.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return "odt";
  const tail = latin(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  return /word\/|\[Content_Types\]\.xml/u.test(head + tail) ? "docx" : "unknown";
}

/** Old Word files and encrypted new ones are both compound files; the names of their streams tell. */
function compoundFormat(bytes: Uint8Array): FileFormat {
  const has = (name: string): boolean =>
    indexOf(
      bytes,
      Uint8Array.from(name, (sign) => sign.charCodeAt(0)).reduce<number[]>((all, code) => [...all, code, 0], []),
    ) >= 0;
  if (has("EncryptedPackage")) return "encrypted";
  return has("WordDocument") ? "doc" : "unknown";
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
