/** A number as Vietnamese texts write it: points part thousands, a comma decimals. Source of a regular expression. */
export const NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";

/** Measures that stand for themselves, longest first. Source of a regular expression. */
export const MEASURES =
  "nghìn tỷ đồng|nghìn tỉ đồng|ngàn tỷ đồng|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|tỷ USD|tỉ USD|triệu USD|USD|tỷ đô la|triệu đô la|triệu lượt|nghìn lượt|lượt|triệu tấn|nghìn tấn|tấn/năm|tấn/ngày|tấn|m3/ngày đêm|m³/ngày đêm|m3/ngày|m3/s|m3|m³|m2/người|m2|m²|km2|km²|km|ha|MW|GW|MVA|kWh|Gbps|Mbps|giường bệnh|giường|hộ dân|hộ|người|lao động|doanh nghiệp|căn hộ|căn|phòng học|điểm phần trăm";

/** `1.700` is 1700 and `99,8` is 99.8: points part thousands, commas decimals. */
export function toNumber(words: string): number {
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(words);
  return Number((thousands ? words.replaceAll(".", "") : words).replace(",", "."));
}
