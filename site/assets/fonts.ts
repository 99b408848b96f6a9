import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { subset } from "./subset.ts";

interface Face {
  readonly name: string;
  readonly family: string;
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
  readonly file: string;
  /** Whether the head of every page is set in it. */
  readonly early: boolean;
}
export interface Font extends Face {
  readonly contents: Uint8Array;
}

const require = createRequire(import.meta.url);
const serif = "@expo-google-fonts/source-serif-4";
const sans = "@expo-google-fonts/source-sans-3";
const faces: readonly Face[] = [
  face("source-serif-4-400", "Source Serif 4", 400, "normal", `${serif}/400Regular/SourceSerif4_400Regular.ttf`),
  face(
    "source-serif-4-400-italic",
    "Source Serif 4",
    400,
    "italic",
    `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  ),
  face("source-serif-4-600", "Source Serif 4", 600, "normal", `${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`),
  face("source-sans-3-400", "Source Sans 3", 400, "normal", `${sans}/400Regular/SourceSans3_400Regular.ttf`),
  face("source-sans-3-600", "Source Sans 3", 600, "normal", `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`),
];

/** Letters of Vietnamese and western Europe, and the signs that pages and official documents use. */
const characters = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  "ĂăĐđĨĩŨũƠơƯư",
  range(0x1ea0, 0x1ef9),
  "\u0300\u0301\u0303\u0309\u0323",
  "–—‘’‚“”„…•†‡′″₫€™⁄⁰¹²³⁴⁵⁶⁷⁸⁹½≈≠≤≥−×→←↑↓■□●○▪▫",
].join("");
const features = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "calt"];

/** The licences of the fonts, which go with them wherever they are copied. */
export function fontLicences(): readonly { readonly name: string; readonly contents: Uint8Array }[] {
  return [
    { name: "source-serif-4-OFL.txt", contents: readFileSync(require.resolve(`${serif}/LICENSE_FONT`)) },
    { name: "source-sans-3-OFL.txt", contents: readFileSync(require.resolve(`${sans}/LICENSE_FONT`)) },
  ];
}

/** The faces of the site with the characters it needs, as WOFF2. */
export function subsetFonts(): Promise<readonly Font[]> {
  return Promise.all(
    faces.map(async (wanted) => {
      const options = { targetFormat: "woff2", keepFeatures: features } as const;
      return { ...wanted, contents: await subset(readFileSync(require.resolve(wanted.file)), characters, options) };
    }),
  );
}

/**
 * System fonts set to the widths and heights of ours, so that a page keeps its lines when ours arrive. Measured on the text
 * of four plans: the advance widths of Liberation, which has those of Times New Roman and Arial, against ours.
 */
const standIns = [
  standIn("Source Serif 4", 400, ["Times New Roman", "Liberation Serif", "Tinos"], 120.7, 85.8, 27.7),
  standIn("Source Serif 4", 600, ["Times New Roman Bold", "Liberation Serif Bold", "Tinos Bold"], 115.7, 89.6, 29),
  standIn("Source Sans 3", 400, ["Arial", "Liberation Sans", "Arimo"], 97.8, 104.7, 40.9),
  standIn("Source Sans 3", 600, ["Arial Bold", "Liberation Sans Bold", "Arimo Bold"], 94.1, 108.8, 42.5),
];

/**
 * `@font-face` rules for `fonts`; `files` are their file names beside the style sheet, in the same order. On a narrow screen a
 * face that does not arrive at once is kept for the next page: there it would break lines anew and push the text about under a
 * reader's eyes. A wide screen has few lines to break anew, and shows the face as soon as it is there.
 */
export function fontFaces(fonts: readonly Font[], files: readonly string[]): string {
  const rules = (display: "optional" | "swap"): string =>
    fonts.map((font, index) => fontFace(font, files[index]!, display)).join("\n");
  return `${rules("optional")}\n@media (min-width: 48rem) {\n${rules("swap")}\n}\n${standIns.join("\n")}`;
}

function fontFace(font: Font, file: string, display: "optional" | "swap"): string {
  return (
    `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-style:${font.style};` +
    `font-display:${display};src:url("${file}") format("woff2")}`
  );
}

function face(name: string, family: string, weight: Face["weight"], style: Face["style"], file: string): Face {
  return { name, family, weight, style, file, early: weight === 600 || family === "Source Sans 3" };
}

/** Percentages: of the size, and of the em above and below the base line. */
function standIn(
  family: string,
  weight: Face["weight"],
  names: readonly string[],
  size: number,
  ascent: number,
  descent: number,
): string {
  const sources = names.map((name) => `local("${name}")`).join(",");
  return (
    `@font-face{font-family:"${family} stand-in";font-weight:${weight};src:${sources};` +
    `size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}`
  );
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");
}
