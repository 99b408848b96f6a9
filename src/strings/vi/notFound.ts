/** The page for addresses that lead nowhere. */
export const notFound = {
  title: "Không tìm thấy trang",
  text: "Địa chỉ này không có trên trang. Có thể địa chỉ bị gõ sai hoặc cắt mất phần cuối.",
  home: "Về trang chủ",
  noAddress: "Hãy xoá phần cuối của địa chỉ để về trang chủ.",
};
