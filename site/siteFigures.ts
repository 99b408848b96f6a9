import type { ShownFigure, ShownFigures } from "../src/files/drawn.ts";
import type { Language } from "../src/model/language.ts";

/** The figures that the pages of a site show: those of `elsewhere`, which are drawn for its files, or what `draw` gives when they are first asked for. */
export class SiteFigures {
  #shown: ShownFigures | null = null;
  readonly #draw: () => ShownFigures;
  readonly #elsewhere: Promise<ShownFigures> | null;

  constructor(drawHere: () => ShownFigures, elsewhere: Promise<ShownFigures> | null = null) {
    this.#draw = drawHere;
    this.#elsewhere = elsewhere;
    // Told where it is waited for.
    elsewhere?.catch(() => {});
  }

  /** Is done as soon as no figure that is drawn elsewhere is waited for; fails where drawing failed. */
  async here(): Promise<void> {
    this.#shown = (await this.#elsewhere) ?? this.#shown;
  }

  /** All figures in one language. Throws where they are drawn elsewhere and were not waited for. */
  of(language: Language): readonly ShownFigure[] {
    if (this.#elsewhere !== null && this.#shown === null)
      throw new Error("a page with figures is not among those that wait for them");
    return (this.#shown ??= this.#draw())[language];
  }
}
