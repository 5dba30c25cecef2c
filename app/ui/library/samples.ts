import type { ClauseView } from "../record/clause.ts";

/** The library's own day: its picture must not change from one day to the next. */
export const NOW = new Date("2026-11-22T09:00:00Z");

/** 24:00 of a day in Việt Nam. */
export const endOf = (day: string): Date => new Date(`${day}T17:00:00Z`);

export const LONG_TITLE =
  "Dự thảo Quy định quản lý, sử dụng nhà văn hóa thôn, tổ dân phố và sân thể thao trên địa bàn phường Hồng Bàng";

const leaf = (anchor: string, label: string, text: string, children: readonly ClauseView[] = []) =>
  ({
    anchor,
    kind: label.endsWith(")") ? "diem" : "khoan",
    label,
    title: "",
    text,
    children,
  }) as const;

export const CLAUSES: readonly ClauseView[] = [
  {
    anchor: "chuong-1",
    kind: "chuong",
    label: "Chương I",
    title: "QUY ĐỊNH CHUNG",
    text: "",
    children: [
      {
        anchor: "dieu-1",
        kind: "dieu",
        label: "Điều 1.",
        title: "Phạm vi điều chỉnh",
        text: "Quy định này áp dụng cho nhà văn hóa, sân chơi và điểm sinh hoạt chung của tổ dân phố.",
        children: [],
        opinions: 3,
      },
      {
        anchor: "dieu-12a",
        kind: "dieu",
        label: "Điều 12a.",
        title: "Giờ mở cửa và trách nhiệm của người được giao giữ chìa khóa nhà văn hóa",
        text: "",
        opinions: 128,
        children: [
          leaf("dieu-12a-khoan-1", "1.", "Nhà văn hóa mở cửa ít nhất ba buổi mỗi tuần:", [
            leaf("dieu-12a-khoan-1-diem-a", "a)", "Một buổi sáng;"),
            leaf("dieu-12a-khoan-1-diem-dd", "đ)", "Một buổi tối, từ 18 giờ đến 21 giờ."),
          ]),
          leaf(
            "dieu-12a-khoan-10",
            "10.",
            "Hộ gia đình đăng ký với tổ trưởng, không phải đặt cọc.",
          ),
        ],
      },
    ],
  },
];
