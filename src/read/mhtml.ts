import { ReadError } from "./blocks.ts";

/**
 * The page inside a web archive (`.mht`, `.mhtml`): the first part that is HTML, its transfer encoding undone. Throws a `ReadError`
 * when there is none.
 */
export function htmlOfArchive(bytes: Uint8Array): { readonly html: Uint8Array; readonly charset: string | undefined } {
  const archive = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * 8192, (index + 1) * 8192)),
  ).join("");
  const boundary = /boundary\s*=\s*"?([^"\r\n;]+)/iu.exec(archive)?.[1];
  const parts = boundary === undefined ? [archive] : archive.split(`--${boundary}`);
  const page = parts.map(partOf).find(({ head }) => /content-type\s*:\s*text\/html/iu.test(head));
  if (!page) throw new ReadError("read/no-text");
  const encoding = /content-transfer-encoding\s*:\s*([\w-]+)/iu.exec(page.head)?.[1]?.toLowerCase() ?? "8bit";
  return { html: decode(page.body, encoding), charset: /charset\s*=\s*"?([\w-]+)/iu.exec(page.head)?.[1] };
}

function partOf(part: string): { readonly head: string; readonly body: string } {
  const at = /\r?\n\r?\n/u.exec(part);
  return at ? { head: part.slice(0, at.index), body: part.slice(at.index + at[0].length) } : { head: "", body: part };
}

function decode(body: string, encoding: string): Uint8Array {
  if (encoding === "base64") return toBytes(atob(body.replaceAll(/[^A-Za-z0-9+/=]/gu, "")));
  if (encoding !== "quoted-printable") return toBytes(body);
  return toBytes(
    body
      .replaceAll(/=\r?\n/gu, "")
      .replaceAll(/=([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
}
