import MarkdownIt from "markdown-it";
import type { Span } from "../model/span.ts";
import { joinLocated, locate, type Located } from "../text/located.ts";

type InlineToken = ReturnType<MarkdownIt["parseInline"]>[number];

/** A text with its Markdown marks removed, and what the marks said. Spans are offsets into `content.text`. */
export interface InlineText {
  readonly content: Located;
  /** Bold runs. */
  readonly strong: readonly Span[];
  /** Raised runs, `<sup>1</sup>`. */
  readonly raised: readonly Span[];
}

/**
 * Removes emphasis, escapes and presentation tags from `source.slice(start, end)`. Line ends stay as `\n`; `<br>` becomes one.
 * markdown-it decides what is a mark; nothing else of Markdown is interpreted, so that numbering, dashes and stray asterisks
 * stay text.
 */
export function readInline(source: string, start: number, end: number): InlineText {
  const tokens: InlineToken[] = [];
  markdown.inline.parse(source.slice(start, end), markdown, {}, tokens);
  const reading = new InlineReading(source, start);
  for (const token of tokens) reading.read(token);
  return reading.result();
}

const markdown = new MarkdownIt("zero", { html: true }).enable(["newline", "escape", "emphasis", "html_inline"]);

const LINE_BREAK: Located = { text: "\n", fragments: [] };
const PRESENTATION_TAG = /^<\/?(?:sup|sub|u|b|i|s|em|strong|span|font|br)\b[^>]*>$/iu;

/** Walks the source beside the tokens, so that each piece of text keeps its place. */
class InlineReading {
  private readonly pieces: Located[] = [];
  private readonly strong = new RunCollector();
  private readonly raised = new RunCollector();
  private length = 0;
  private readonly source: string;
  private position: number;

  constructor(source: string, position: number) {
    this.source = source;
    this.position = position;
  }

  read(token: InlineToken): void {
    if (token.type === "softbreak" || token.type === "hardbreak") this.readBreak();
    else if (token.type === "html_inline") this.readTag(token.content);
    else if (token.type === "text_special") this.readEscape(token);
    else if (token.type === "text") this.take(token.content.length);
    else this.readMark(token);
  }

  result(): InlineText {
    return { content: joinLocated(this.pieces, ""), strong: this.strong.runs, raised: this.raised.runs };
  }

  private take(length: number): void {
    this.pieces.push(locate(this.source, this.position, this.position + length));
    this.position += length;
    this.length += length;
  }

  private readBreak(): void {
    this.position = this.source.indexOf("\n", this.position) + 1;
    while (/[ \t]/u.test(this.source.charAt(this.position))) this.position += 1;
    this.breakLine();
  }

  private breakLine(): void {
    this.pieces.push(LINE_BREAK);
    this.length += 1;
  }

  private readEscape({ content, markup }: InlineToken): void {
    this.position += markup.length - content.length;
    this.take(content.length);
  }

  private readMark({ type, nesting, markup }: InlineToken): void {
    this.position += markup.length;
    if (type.startsWith("strong")) this.strong.mark(nesting, this.length);
  }

  private readTag(tag: string): void {
    if (!PRESENTATION_TAG.test(tag)) return this.take(tag.length);
    this.position += tag.length;
    const nesting = tag.startsWith("</") ? -1 : 1;
    if (/^<\/?(?:b|strong)\b/iu.test(tag)) this.strong.mark(nesting, this.length);
    if (/^<\/?sup\b/iu.test(tag)) this.raised.mark(nesting, this.length);
    if (/^<br\b/iu.test(tag)) this.breakLine();
  }
}

/** Collects the outermost runs between opening and closing marks. */
class RunCollector {
  readonly runs: Span[] = [];
  private depth = 0;
  private start = 0;

  mark(nesting: number, at: number): void {
    if (nesting > 0 && this.depth === 0) this.start = at;
    this.depth = Math.max(0, this.depth + nesting);
    if (nesting < 0 && this.depth === 0 && at > this.start) this.runs.push({ start: this.start, end: at });
  }
}
