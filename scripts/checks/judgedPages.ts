import { languages } from "../../src/model/language.ts";

/**
 * The pages, of all with their texts, that are judged for their markup: each in the first language, and of each kind the largest in the
 * others, whose templates are the same. A page without a language is judged.
 */
export function judgedPages(pages: ReadonlyMap<string, string>): readonly string[] {
  const largest = new Map<string, { readonly file: string; readonly length: number }>();
  const judged: string[] = [];
  for (const [file, { length, language, kind }] of [...pages].map(([name, html]) => [name, head(html)] as const)) {
    const key = `${language} ${kind}`;
    if (language === languages[0] || language === undefined || kind === undefined) judged.push(file);
    else if (length > (largest.get(key)?.length ?? 0)) largest.set(key, { file, length });
  }
  return [...judged, ...[...largest.values()].map(({ file }) => file)];
}

function head(html: string) {
  return {
    length: html.length,
    language: /<html lang="([^"]*)"/u.exec(html)?.[1],
    kind: /<body class="([^"]*)"/u.exec(html)?.[1],
  };
}
