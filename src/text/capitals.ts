/** The text with its first letter as a capital; an empty one stays empty. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
