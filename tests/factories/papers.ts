import { policies } from "#app/copy/vi/policies.ts";
import { reasons } from "#app/copy/vi/reasons.ts";
import type { PaperRecord, PaperWords } from "#app/domain/papers/record.ts";
import type { ResponseEntry } from "#app/domain/papers/response-rows.ts";

/** The portal's own words for codes. */
export const WORDS: PaperWords = {
  kinds: policies.kinds,
  matters: policies.matters,
  stances: policies.stances,
  dispositions: policies.dispositions,
  channels: policies.channels,
  reasons,
};

/** A consultation of a ward that was answered and signed. */
export const aPaperRecord = (overrides: Partial<PaperRecord> = {}): PaperRecord => ({
  code: "CS-11311-2026-0007",
  title: "Dự thảo Kế hoạch thu gom, phân loại chất thải rắn sinh hoạt tại nguồn",
  unitName: "Phường Hồng Bàng",
  summary:
    "Mỗi nhà tách rác thành ba loại: rác thực phẩm, rác bán được và rác còn lại.\nXe thu gom đi theo lịch cố định; ba tháng đầu chỉ nhắc nhở, không phạt.",
  documentKind: "chuong_trinh",
  matterType: "k5_qd_hanh_chinh_loi_ich_cong_dong",
  draftingBody: "Phòng Kinh tế, Hạ tầng và Đô thị",
  contact: "Bộ phận Một cửa, trụ sở UBND phường; điện thoại 0225 000 000",
  planNumber: "12/KH-UBND",
  planDate: "2026-08-02",
  shortPeriodBasis: null,
  round: 1,
  opensAt: new Date("2026-08-03T17:00:00Z"),
  closesAt: new Date("2026-09-02T17:00:00Z"),
  signedBy: "Chủ tịch UBND Phường Hồng Bàng",
  signedOn: "2026-09-17",
  adoptionNumber: null,
  adoptionDate: null,
  departureReason: null,
  opinionCount: 0,
  personCount: 0,
  stanceCounts: {},
  dispositionCounts: {},
  channels: [],
  sources: [],
  bases: [
    {
      number: "10/2022/QH15",
      title: "Luật Thực hiện dân chủ ở cơ sở",
      article: "Điều 28 khoản 2",
      verified: true,
    },
    {
      number: "185/2026/NĐ-CP",
      title: "Nghị định về tổ chức, hoạt động của thôn, tổ dân phố",
      article: null,
      verified: false,
    },
  ],
  isSample: true,
  address: "https://sau-dan.example.vn/chinh-sach/CS-11311-2026-0007",
  revision: "12",
  ...overrides,
});

const OPINIONS = [
  "Tôi đồng ý với dự thảo, đề nghị nêu rõ nguồn kinh phí và trách nhiệm của tổ dân phố trong việc nhắc nhở các hộ.",
  "Đề nghị lấy rác muộn hơn: công nhân đi ca về sau 20 giờ, để rác ngoài cửa từ chiều thì mèo, chuột bới ra đường.",
  "Mức giá như dự thảo là cao với hộ chỉ có hai ông bà già.\nĐề nghị giảm một nửa cho hộ người cao tuổi sống một mình, không phải chỉ hộ nghèo.",
  "Nên có thùng chung ở đầu ngõ, có người trông coi; xe to không vào được ngõ nhỏ nên rác dồn về một chỗ.",
] as const;

const ANSWERS = [
  "Đã bổ sung nguồn kinh phí vào khoản 1 Điều 13 và trách nhiệm của tổ dân phố vào khoản 2 Điều 12.",
  "Giữ khung giờ từ 17 giờ 30 đến 19 giờ 30 vì xe phải về trạm trước 20 giờ; bổ sung điểm gửi rác có khóa tại nhà văn hóa cho người đi làm ca.",
] as const;

const CLAUSES = [
  "Khoản 1 Điều 5 (Lịch thu gom)",
  "Điểm b khoản 2 Điều 6 (Điểm tập kết)",
  "Điều 9 (Giá dịch vụ thu gom)",
  null,
] as const;

/** So many opinions by clause, those on the whole draft last; the same every time. */
export const someEntries = (n: number): ResponseEntry[] =>
  Array.from({ length: n }, (_, i): ResponseEntry => {
    const clauseName = CLAUSES[Math.floor((i * CLAUSES.length) / n)] ?? null;
    const shown = i % 17 !== 5;
    const meeting = i % 19 === 3;
    return {
      receipt: shown ? `RECEIPT${i}` : "",
      clause: clauseName ?? "",
      clauseName,
      commune: null,
      who: !shown
        ? ""
        : meeting
          ? `Cuộc họp Tổ dân phố số ${i % 40}, Phường Hồng Bàng`
          : i % 11 === 4
            ? "Nguyễn Thị Ánh Nguyệt"
            : `Công dân Tổ dân phố số ${(i % 40) + 1}, Phường Hồng Bàng`,
      stance: (["agree", "partly", "disagree", "other"] as const)[i % 4] ?? "other",
      channel: meeting ? "meeting" : "portal",
      people: meeting ? 24 : 1,
      opinion: shown
        ? `${OPINIONS[i % 4] ?? ""} ${i % 3 ? "" : (OPINIONS[(i + 1) % 4] ?? "")}`
        : null,
      source: null,
      wording: null,
      takenDown: null,
      disposition: i % 2 ? "not_accepted" : "accepted",
      answer: shown ? (ANSWERS[i % 2] ?? "") : null,
    };
  });

/** A record whose counters are those of the rows. */
export const recordOf = (
  rows: readonly ResponseEntry[],
  overrides: Partial<PaperRecord> = {},
): PaperRecord => {
  const meetings = rows.filter(({ channel }) => channel === "meeting");
  const tally = (words: readonly (string | null)[]) => {
    const counts: Record<string, number> = {};
    for (const word of words) if (word) counts[word] = (counts[word] ?? 0) + 1;
    return counts;
  };
  return aPaperRecord({
    opinionCount: rows.length,
    personCount: rows.reduce((sum, { people }) => sum + people, 0),
    stanceCounts: tally(rows.map(({ stance }) => stance)),
    dispositionCounts: tally(rows.map(({ disposition }) => disposition)),
    channels: [
      {
        channel: "portal",
        opinions: rows.length - meetings.length,
        people: rows.length - meetings.length,
        bodies: 0,
      },
      {
        channel: "meeting",
        opinions: meetings.length,
        people: meetings.reduce((sum, { people }) => sum + people, 0),
        bodies: 0,
      },
    ],
    ...overrides,
  });
};
