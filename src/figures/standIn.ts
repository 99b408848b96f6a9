import { codeOf } from "../text/clean.ts";
import type { Advance, FontMetrics } from "./fontMetrics.ts";
import type { Scene, TextStyle } from "./scene.ts";

/** Signs that only say how the one before them looks, or have no width: left out where the font lacks them. */
const UNSEEN = /^[\p{Cf}\uFE00-\uFE0F]$/u;

/**
 * What pictures show for `character`, which their font lacks: the plain letters that it stands for (`℃` is `°C`), else its
 * number in brackets, `[U+4E2D]`. Programs that open the other files have fonts of their own for it.
 */
export function standIn(character: string, advance: Advance): string {
  if (UNSEEN.test(character)) return "";
  const plain = character.normalize("NFKC");
  const drawn = plain !== character && Array.from(plain).every((one) => advance(one.codePointAt(0)!) !== null);
  if (!drawn) return `[${codeOf(character)}]`;
  // A number in a circle would run into digits beside it.
  return /^\p{No}$/u.test(character) ? `(${plain})` : plain;
}

/** `text` with a stand-in for each character that the font of `style` lacks. */
export type Drawable = (text: string, style: TextStyle) => string;

export function createDrawable(fonts: FontMetrics): Drawable {
  return (text, style) => {
    const advance = fonts[style.face][style.weight];
    let drawn = "";
    for (const character of text) {
      drawn += advance(character.codePointAt(0)!) === null ? standIn(character, advance) : character;
    }
    return drawn;
  };
}

/** The scene as pictures show it: texts with their stand-ins. */
export function withStandIns(scene: Scene, drawable: Drawable): Scene {
  const shapes = scene.shapes.map((shape) =>
    shape.kind === "text" ? { ...shape, text: drawable(shape.text, shape.style) } : shape,
  );
  return { ...scene, shapes };
}

/** Characters of the scenes that pictures show otherwise, each once, in order, with what they show. */
export function standInsOf(scenes: readonly Scene[], drawable: Drawable): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { shapes } of scenes) {
    for (const shape of shapes) {
      if (shape.kind !== "text" || drawable(shape.text, shape.style) === shape.text) continue;
      for (const character of shape.text) {
        const drawn = drawable(character, shape.style);
        if (drawn !== character) found.set(character, drawn);
      }
    }
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
