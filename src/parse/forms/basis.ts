const BASIS = /^(?:Căn cứ|Thực hiện|Triển khai|Xét|Theo|Trên cơ sở|Để|Nhằm|Tiếp tục|Thi hành)\s/u;

/** Whether a paragraph begins as the legal or political basis of a document does. */
export function startsBasis(text: string): boolean {
  return BASIS.test(text);
}
