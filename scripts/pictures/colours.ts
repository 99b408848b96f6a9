/** Colours of a picture's file: two pixels a byte. Some eight are paints, the rest are edges of letters and of fields. */
const mostKept = 16;
/** Colours of a drawn picture that are told apart before they become those of its file. */
const mostTold = 256;
/** Rounds in which edges gather around the colours that stand for them; after as many none moves by more than one or two. */
const rounds = 8;
/** What a difference of tint counts beside one of light: with less, edges of grey letters take the brown of frames. */
const tintWeight = 2;
/** Bits of a colour that count: all, then fewer and fewer of each channel. */
const masks = [0xffffffff, 0xfffefefe, 0xfffcfcfc, 0xfff8f8f8, 0xfff0f0f0, 0xffe0e0e0];

/** Red, green and blue, 0 to 255 each, as one number, red lowest: a pixel of the renderer without its opacity. */
export type Colour = number;
type Channels = readonly [red: number, green: number, blue: number];

/** The colour of three channels, rounded. */
export function colourOf([red, green, blue]: Channels): Colour {
  return Math.round(red) | (Math.round(green) << 8) | (Math.round(blue) << 16);
}

export function channelsOf(colour: Colour): Channels {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

/** The channels of `#rrggbb`. */
export function channelsOfPaint(paint: string): Channels {
  const channel = (at: number): number => Number.parseInt(paint.slice(1 + 2 * at, 3 + 2 * at), 16);
  return [channel(0), channel(1), channel(2)];
}

/** Colours that stand for others: `groups` has, for each of the others, which of `colours` it is. */
interface Groups {
  readonly colours: readonly Colour[];
  readonly groups: Uint16Array;
}

/** The colours themselves, or, where these are more than can be told apart, those that are nearest to each other as one, the first of them. */
export function groupColours(colours: readonly Colour[]): Groups {
  for (const mask of masks) {
    const known = new Map<number, number>();
    const groups = Uint16Array.from(colours, (colour) => {
      const group = known.get(colour & mask) ?? known.size;
      known.set(colour & mask, group);
      return group;
    });
    if (known.size > mostTold) continue;
    const firsts: Colour[] = [];
    for (const [index, group] of groups.entries()) firsts[group] ??= colours[index]!;
    return { colours: firsts, groups };
  }
  throw new Error("a picture has more colours than a palette holds");
}

/**
 * At most sixteen colours that stand for `colours`, which cover `counts` pixels each. `paints` keep their colours; the hundred and more
 * that edges of letters and fields are mixed of become the few that are left, which nobody can tell from them.
 */
export function paletteOf(
  colours: readonly Colour[],
  counts: readonly number[],
  paints: ReadonlySet<Colour>,
): readonly Colour[] {
  const known = colours.map((colour, index) => ({ colour, weight: Math.sqrt(counts[index]!) }));
  const palette = colours.filter((colour) => paints.has(colour)).slice(0, mostKept);
  const fixed = palette.length;
  // Whatever lies farthest from all, for as much as it covers, is next.
  const gaps = known.map(({ colour }) => Math.min(...palette.map((other) => distance(colour, other))));
  while (palette.length < Math.min(mostKept, known.length)) {
    let farthest = 0;
    for (const [index, { weight }] of known.entries())
      if (gaps[index]! * weight > gaps[farthest]! * known[farthest]!.weight) farthest = index;
    const { colour } = known[farthest]!;
    palette.push(colour);
    for (const [index, other] of known.entries()) gaps[index] = Math.min(gaps[index]!, distance(colour, other.colour));
  }
  for (let round = 0; round < rounds; round += 1) {
    const gathered = palette.map(() => ({ red: 0, green: 0, blue: 0, weight: 0 }));
    for (const { colour, weight } of known) {
      const group = gathered[nearest(palette, colour)]!;
      const [red, green, blue] = channelsOf(colour);
      group.red += red * weight;
      group.green += green * weight;
      group.blue += blue * weight;
      group.weight += weight;
    }
    for (const [at, { red, green, blue, weight }] of gathered.entries())
      if (at >= fixed && weight > 0) palette[at] = colourOf([red / weight, green / weight, blue / weight]);
  }
  return palette;
}

/** Index of the colour of a palette that is nearest to `colour`, the first of equals. */
export function nearest(palette: readonly Colour[], colour: Colour): number {
  let [best, least] = [0, Infinity];
  for (const [index, other] of palette.entries()) {
    const apart = distance(colour, other);
    if (apart < least) [best, least] = [index, apart];
  }
  return best;
}

/** How far two colours lie apart: another tint shows at the edge of a grey letter where another shade does not, and counts more. */
function distance(one: Colour, other: Colour): number {
  const apart = (shift: number): number => ((one >> shift) & 255) - ((other >> shift) & 255);
  const [red, green, blue] = [apart(0), apart(8), apart(16)];
  return red ** 2 + green ** 2 + blue ** 2 + tintWeight * ((red - green) ** 2 + (blue - green) ** 2);
}
