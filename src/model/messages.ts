import type { Diagnostic } from "./diagnostic.ts";
import { errorSentences } from "./messages/errors.ts";
import { warningSentences } from "./messages/warnings.ts";

/** `file:line:col  sentence`, in English, for the terminal. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column } = diagnostic;
  return `${file}:${line}:${column}  ${describeDiagnostic(diagnostic, "en")}`;
}

/**
 * The problem as a sentence: what was found, what was expected, how to mend it. Warnings, which the site shows, are worded in
 * both languages; errors, which stop the build, in English only.
 */
export function describeDiagnostic({ rule, params }: Diagnostic, language: "vi" | "en"): string {
  const sentence = warningSentences[language][rule] ?? errorSentences[rule];
  if (sentence === undefined) return `${rule} ${JSON.stringify(params)}`;
  const { more } = params;
  if (more === undefined) return sentence(params);
  return language === "vi"
    ? `${sentence(params)} Còn ${more} chỗ khác như vậy trong văn bản.`
    : `${sentence(params)} There are ${more} more such places in this document.`;
}
