/** Colour as people with each kind of vision see it, and how far apart two colours are. */
type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const visions: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};
export const visionNames: readonly string[] = Object.keys(visions);

/** Difference CIE76 of two colours `#rrggbb` as `vision` sees them. */
export function difference(one: string, other: string, vision: string): number {
  const [a, b] = [one, other].map((colour) => lab(seen(linear(colour), visions[vision]!)));
  return Math.hypot(a![0] - b![0], a![1] - b![1], a![2] - b![2]);
}

/** Contrast after WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(linear(one)), luminance(linear(other))].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Darkness of a colour in grey print, 0 for paper to 1 for black. */
export function darkness(colour: string): number {
  return 1 - lab(linear(colour))[0] / 100;
}

function linear(colour: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function seen(rgb: Rgb, matrix: Matrix): Rgb {
  const row = (factors: Rgb): number =>
    Math.min(1, Math.max(0, factors[0] * rgb[0] + factors[1] * rgb[1] + factors[2] * rgb[2]));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lab([red, green, blue]: Rgb): Rgb {
  const f = (value: number): number => (value > 216 / 24389 ? Math.cbrt(value) : (value * (24389 / 27) + 16) / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(luminance([red, green, blue]));
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
