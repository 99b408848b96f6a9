import type { Reference } from "../../src/model/reference.ts";

const size = 64;
const pen = "#1c3f8a";

/** The icon of the site: one upright bar a point, as long as the point has provisions. A whole SVG file. */
export function icon(reference: Reference): string {
  const counts = reference.points.map((point) => point.provisions.length);
  const most = Math.max(1, ...counts);
  const pitch = size / Math.max(1, counts.length);
  const bars = counts.map((count, index) => {
    const height = Math.round(16 + (48 * count) / most);
    const x = Math.round(index * pitch + pitch * 0.15);
    return `<rect x="${x}" y="${size - height}" width="${Math.round(pitch * 0.7)}" height="${height}" fill="${pen}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${bars.join("")}</svg>\n`;
}
