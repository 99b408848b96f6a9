import type { Fragment, Span } from "../model/span.ts";
import { addRun, type UnitBlock } from "./block.ts";
import { LONGEST_PASSAGE, type Line } from "./lines.ts";

/** Gathers blocks, the last of which still grows. Appending costs the length of what is appended. */
export class BlockBuilder {
  private readonly blocks: UnitBlock[] = [];
  /** Parts of the last block, its own: they may be added to. */
  private fragments: Fragment[] = [];
  private strong: Span[] = [];
  private raised: Span[] = [];

  last(): UnitBlock | null {
    return this.blocks.at(-1) ?? null;
  }

  push(block: UnitBlock): void {
    this.fragments = [...block.content.fragments];
    this.strong = [...block.strong];
    this.raised = [...block.raised];
    this.blocks.push({
      ...block,
      content: { text: block.content.text, fragments: this.fragments },
      strong: this.strong,
      raised: this.raised,
    });
  }

  /** Whether the last block has room for more: a passage that is too long is cut, whatever its lines say. */
  hasRoom(): boolean {
    return (this.last()?.content.text.length ?? 0) < LONGEST_PASSAGE;
  }

  /** Adds the text of `line` to the last block, a single space between. */
  append(line: Line): void {
    const open = this.blocks.at(-1)!;
    const { text } = open.content;
    const shift = text === "" ? 0 : text.length + 1;
    for (const fragment of line.content.fragments) {
      const moved = { ...fragment, textStart: fragment.textStart + shift };
      const last = this.fragments.at(-1);
      if (last && last.textStart + last.length === moved.textStart && last.bodyStart + last.length === moved.bodyStart)
        this.fragments[this.fragments.length - 1] = { ...last, length: last.length + moved.length };
      else this.fragments.push(moved);
    }
    for (const { start, end } of line.strong) addRun(this.strong, { start: start + shift, end: end + shift });
    for (const { start, end } of line.raised) this.raised.push({ start: start + shift, end: end + shift });
    this.blocks[this.blocks.length - 1] = {
      ...open,
      content: { text: shift === 0 ? line.content.text : `${text} ${line.content.text}`, fragments: this.fragments },
    };
  }

  all(): readonly UnitBlock[] {
    return this.blocks;
  }
}
