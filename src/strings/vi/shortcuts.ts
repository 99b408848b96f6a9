/** The list of keyboard shortcuts. A key and what it does; several keys are parted by a space. */
export const shortcuts = {
  title: "Phím tắt",
  open: "Phím tắt",
  everywhere: "Ở mọi trang",
  everywhereKeys: [
    ["/", "Tìm kiếm"],
    ["?", "Mở bảng này"],
  ] as readonly (readonly [string, string])[],
  text: "Khi đọc toàn văn",
  textKeys: [["c", "Sao chép lời đã bôi đen, hoặc đoạn đang chọn, kèm nguồn và liên kết"]] as readonly (readonly [
    string,
    string,
  ])[],
  rows: "Khi đọc đối chiếu",
  rowsKeys: [
    ["j k", "Nội dung sau, nội dung trước"],
    ["↓ ↑ → ←", "Sang ô bên cạnh, khi đang ở một ô"],
    ["Enter", "Mở đoạn trong toàn văn"],
    ["n N", "Lời chung kế tiếp, lời chung trước; lời tương ứng ở văn bản kia sáng lên"],
    ["e", "Vì sao được nối với nội dung này"],
    ["c", "Sao chép trích dẫn kèm nguồn"],
    ["Esc", "Từ trong ô trở lại ô"],
  ] as readonly (readonly [string, string])[],
  comparing: "Ở trang Đối chiếu",
  comparingKeys: [["m", "Đổi cách làm nổi: lời chung, thay đổi, lời khác"]] as readonly (readonly [string, string])[],
  matrix: "Ở bản đồ nhiệt",
  matrixKeys: [
    ["Tab", "Vào bản đồ nhiệt, ra khỏi bản đồ nhiệt"],
    ["↓ ↑ → ←", "Sang ô bên cạnh"],
    ["Home End", "Ô đầu, ô cuối của hàng; thêm Ctrl: của cả bảng"],
    ["Enter", "Mở các đoạn của ô"],
  ] as readonly (readonly [string, string])[],
  single: "Dùng phím tắt một chữ",
  close: "Đóng",
};
