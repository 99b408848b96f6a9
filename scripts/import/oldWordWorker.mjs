import WordExtractor from "word-extractor";

// Reads a DOC file from its input and writes its texts as JSON. A process of its own: a damaged file makes the library fill the
// memory until the engine gives up, which no caller could catch.
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const document = await new WordExtractor().extract(Buffer.concat(chunks));
process.stdout.write(JSON.stringify([document.getBody(), document.getFootnotes(), document.getEndnotes()]));
