import { unzipSync } from "fflate";
import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** Begin each file of an archive, its entry in the directory, and the end. */
const signs = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
/** Bytes that stand before the name of a file, before that of an entry, and at the end. */
const [fileLength, entryLength, endLength] = [30, 46, 22];
/** Where the checksum stands in each. */
const sumAt = { file: 14, entry: 16 } as const;
/** The earliest day of archives, 1 January 1980, at midnight. */
const firstDay = 0x21;
/** Version of the format that knows deflate, times ten. */
const format = 20;
const deflated = 8;

/**
 * `archive`, a ZIP file, with its parts packed, pictures as they are. `late`, plain letters, stands unpacked wherever a part holds
 * it, so that `replaceLate` can put others of the same length there.
 */
export function packArchive(archive: Uint8Array, late: string): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const isPacked = /\.(?:png|jpe?g)$/u.test(name);
    const part = { name: Buffer.from(name), bytes, contents: isPacked ? bytes : deflateAround(bytes, late) };
    const shared = sharedFields(part, isPacked ? 0 : deflated);
    directory.push(entry(shared, at), part.name);
    const file = Buffer.concat([numbers([signs.file, 4]), shared, part.name, part.contents]);
    files.push(file);
    at += file.length;
  }
  const entries = Buffer.concat(directory);
  const count = directory.length / 2;
  const end = numbers([signs.end, 4], [0, 4], [count, 2], [count, 2], [entries.length, 4], [at, 4], [0, 2]);
  return Buffer.concat([...files, entries, end]);
}

/** What `packArchive` made around `from`, as it would be around `to`: nothing is packed again. */
export function replaceLate(archive: Uint8Array, from: string, to: string): Buffer {
  const made = Buffer.from(archive);
  if (to.length !== from.length) throw new Error("invalid words: of another length");
  let inDirectory = made.readUInt32LE(made.length - endLength + 16);
  for (let at = 0; made.readUInt32LE(at) === signs.file;) {
    const nameLength = made.readUInt16LE(at + 26);
    const start = at + fileLength + nameLength;
    const end = start + made.readUInt32LE(at + 18);
    const contents = made.subarray(start, end);
    if (replaceAll(contents, from, to)) {
      const sum = crc32(inflateRawSync(contents));
      made.writeUInt32LE(sum, at + sumAt.file);
      made.writeUInt32LE(sum, inDirectory + sumAt.entry);
    }
    inDirectory += entryLength + nameLength;
    at = end;
  }
  return made;
}

function replaceAll(bytes: Buffer, from: string, to: string): boolean {
  const first = bytes.indexOf(from);
  for (let at = first; at >= 0; at = bytes.indexOf(from, at + to.length)) bytes.write(to, at, "latin1");
  return first >= 0;
}

/** One deflate stream of parts that are packed by themselves, with `late` between them as it is. */
function deflateAround(bytes: Uint8Array, late: string): Buffer {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = text.indexOf(late); at >= 0; at = text.indexOf(late, from)) {
    parts.push(deflateRawSync(text.subarray(from, at), { finishFlush: constants.Z_FULL_FLUSH }));
    parts.push(numbers([0, 1], [late.length, 2], [0xffff - late.length, 2]), Buffer.from(late, "latin1"));
    from = at + late.length;
  }
  return Buffer.concat([...parts, deflateRawSync(text.subarray(from))]);
}

function sharedFields(
  { name, bytes, contents }: { readonly name: Buffer; readonly bytes: Uint8Array; readonly contents: Uint8Array },
  method: number,
): Buffer {
  return numbers(
    [format, 2],
    [0, 2],
    [method, 2],
    [0, 2],
    [firstDay, 2],
    [crc32(bytes), 4],
    [contents.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );
}

function entry(shared: Buffer, at: number): Buffer {
  return Buffer.concat([numbers([signs.entry, 4], [format, 2]), shared, numbers([0, 4], [0, 4], [0, 2], [at, 4])]);
}

/** Numbers one behind the other, each with the bytes that it takes, the lowest first. */
function numbers(...all: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const made = Buffer.alloc(all.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of all) at = made.writeUIntLE(value, at, bytes);
  return made;
}
