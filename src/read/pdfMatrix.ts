/** Scale, skew and place, as a PDF lists them. */
export type Transform = readonly [number, number, number, number, number, number];
export const IDENTITY: Transform = [1, 0, 0, 1, 0, 0];

/** The numbers of an argument; none where it holds none. */
export function numbersOf(value: unknown): readonly number[] {
  return Array.isArray(value) || value instanceof Float32Array ? Array.from(value as ArrayLike<number>) : [];
}

/** The numbers of the first of several arguments; none where it holds none. */
export function firstNumbersOf(args: unknown): readonly number[] {
  return numbersOf(Array.isArray(args) ? args[0] : null);
}

/** What `other` moves, moved by the first too. */
export function multiply([a, b, c, d, e, f]: Transform, other: readonly number[]): Transform {
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = other;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

/** Numbers of the operations that move what a page draws, as the PDF library names them. */
export type MatrixOperations = Readonly<
  Record<"save" | "restore" | "transform" | "paintFormXObjectBegin" | "paintFormXObjectEnd", number>
>;

/** Follows where a page draws. */
export class PageMatrix {
  readonly #operations: MatrixOperations;
  #saved: Transform[] = [];
  #current = IDENTITY;

  constructor(operations: MatrixOperations) {
    this.#operations = operations;
  }

  /** What moves what is drawn now. */
  get current(): Transform {
    return this.#current;
  }

  /** Begins anew: what was drawn before may have saved more than it restored. */
  begin(moves: readonly (readonly number[])[]): void {
    this.#saved = [];
    this.#current = moves.reduce<Transform>(multiply, IDENTITY);
  }

  /** Follows an operation; false for one that moves nothing. */
  follow(operation: number, args: unknown): boolean {
    const { save, restore, transform, paintFormXObjectBegin, paintFormXObjectEnd } = this.#operations;
    if (operation === save) this.#saved.push(this.#current);
    else if (operation === restore || operation === paintFormXObjectEnd) this.#current = this.#saved.pop() ?? IDENTITY;
    else if (operation === transform) this.#current = multiply(this.#current, numbersOf(args));
    else if (operation === paintFormXObjectBegin) {
      this.#saved.push(this.#current);
      this.#current = multiply(this.#current, firstNumbersOf(args));
    } else return false;
    return true;
  }
}
