import { shiftDay, vnDate } from "#app/domain/deadlines.ts";
import { consentsNeeded } from "#app/domain/initiatives/consents.ts";
import type { InitiativeEvent } from "#app/domain/initiatives/initiative-machine.ts";
import { thresholdOf, votesNeeded } from "#app/domain/initiatives/meetings.ts";
import type { Move } from "#app/services/records/advance.server.ts";
import type { Check } from "../comment.ts";
import type { Random } from "../random.ts";
import type { Initiative, OfficeRole } from "./initiative.ts";

type Does = (made: Initiative, at: Date, random: Random, by: string) => void;
type Carried = Pick<Move, "note" | "document" | "date" | "details">;

type StepRow = {
  by: OfficeRole | "author";
  /** What is there before the guards ask. */
  before?: Does;
  carries?: (made: Initiative, at: Date, random: Random) => Carried;
  after?: Does;
};

const close =
  (decision: Check["decision"], reason: string | null = null): Does =>
  (made, at, _random, by) => {
    const open = made.checks.findLast((check) => check.decision === null);
    if (open) Object.assign(open, { decision, reason, by, decidedAt: at });
  };

const householdsOf = ({ plan }: Initiative): number => plan.village.households ?? 0;

/** Households that agree: from the day the list was opened on, of each house once. */
const gather = (made: Initiative, until: Date, random: Random, count: number): void => {
  const opened = vnDate(made.walked.stateSince);
  const days = Math.round((Date.parse(vnDate(until)) - Date.parse(opened)) / 86_400_000);
  made.voices = Array.from({ length: count }, (_, at) => ({
    household: `Hộ số ${at + 1} (mẫu)`,
    givenOn: shiftDay(opened, random.int(0, Math.max(0, days))),
  }));
};

const enough: Does = (made, at, random, by) => {
  gather(made, at, random, consentsNeeded(householdsOf(made)) + random.int(1, 14));
  made.confirmedAt = at;
  announce(made, at, random, by);
};

const announce: Does = (made, at, random) => {
  const noticeOn = vnDate(at);
  made.meeting = {
    noticeOn,
    heldOn: shiftDay(noticeOn, random.int(5, 11)),
    place: `Nhà văn hóa ${made.plan.village.full_name}`,
    form: "meeting",
    at,
    vote: null,
  };
};

const vote =
  (passed: boolean): Does =>
  (made, at, random) => {
    const all = householdsOf(made);
    const needed = votesNeeded(thresholdOf(made.plan.idea.matter), all);
    const votesFor = passed ? random.int(needed, all) : random.int(Math.floor(all / 4), needed - 1);
    if (made.meeting) made.meeting.vote = { votesFor, passed, at };
  };

const voteDetails: StepRow["carries"] = (made) => ({
  details: { votes: String(made.meeting?.vote?.votesFor), households: String(householdsOf(made)) },
});

const decide: Does = (made, at, random) => {
  const heard = new Date(at.getTime() - 30 * 60_000);
  made.front.push({
    level: "commune",
    agrees: true,
    words: "Mặt trận nhất trí đề nghị công nhận; mong sớm nhân rộng sang nơi khác.",
    at: heard,
  });
  made.recognition = { number: `${random.int(120, 2_900)}/QĐ-UBND`, on: vnDate(at) };
};

const begin: Does = (made, at, random) => {
  made.carriedOut = {
    owner: made.plan.idea.doers,
    plan: made.plan.idea.plan,
    due: shiftDay(vnDate(at), random.int(60, 180)),
    at,
  };
};

const finish: Does = (made, at, random) => {
  made.result = {
    words: made.plan.idea.result,
    people: random.int(4, 90) * 10,
    cost: random.chance(0.6) ? random.int(2, 60) * 1_000_000 : null,
    on: vnDate(at),
  };
};

const front =
  (agrees: boolean, words: string): Does =>
  (made, at) => {
    made.front.push({ level: "village", agrees, words, at });
  };

const said =
  (note: string): StepRow["carries"] =>
  () => ({ note });

const AGREES = "Ban công tác Mặt trận thấy việc này có ích cho cả cộng đồng, đề nghị đưa ra họp.";
const DISAGREES =
  "Đề nghị nói rõ hơn ai giữ tiền và ai chịu trách nhiệm, rồi lấy thêm ý kiến các hộ.";
const NOT_ONE = "Nội dung là đề nghị sửa chữa, xin gửi ở mục phản ánh để được xử lý đúng hạn.";

/** Who takes each step of a sample, and what it brings. */
export const STEPS: Partial<Record<InitiativeEvent, StepRow>> = {
  ask_info: {
    by: "intake",
    carries: said("Xin nói thêm ai sẽ làm và dự kiến làm ở đoạn nào."),
    after: close("needs_edit"),
  },
  supply: { by: "author" },
  decline: {
    by: "intake",
    carries: () => ({ note: NOT_ONE, details: { reason: "khong_phai_sang_kien" } }),
    after: close("hidden", "khong_phai_sang_kien"),
  },
  withdraw: { by: "author", after: close("gone") },
  open_consent: { by: "intake", after: close("shown") },
  forward_to_commune: { by: "intake", after: close("shown") },
  enough_consent: {
    by: "village_head",
    before: enough,
    carries: (made) => ({ date: made.meeting?.heldOn }),
  },
  ask_front: {
    by: "village_head",
    before: (made, at, random) =>
      gather(made, at, random, random.int(1, consentsNeeded(householdsOf(made)) - 1)),
    carries: said("Chưa đủ một phần mười số hộ nhưng việc có ích chung, xin ý kiến Ban."),
  },
  front_agree: {
    by: "village_front",
    carries: said(AGREES),
    after: (made, at, random, by) => {
      front(true, AGREES)(made, at, random, by);
      announce(made, at, random, by);
    },
  },
  front_disagree: {
    by: "village_front",
    carries: said(DISAGREES),
    after: front(false, DISAGREES),
  },
  pass_in_community: { by: "village_head", before: vote(true), carries: voteDetails },
  fail_in_community: { by: "village_head", before: vote(false), carries: voteDetails },
  send_to_commune: { by: "village_head" },
  ask_info_in_review: {
    by: "handler",
    carries: said("Xin gửi thêm dự trù kinh phí và danh sách người tham gia."),
    after: (made) => {
      made.askedByCommune = true;
    },
  },
  supply_to_commune: { by: "author" },
  recognise: {
    by: "chair",
    before: decide,
    carries: ({ recognition }) => ({ document: recognition?.number, date: recognition?.on }),
  },
  not_recognise: {
    by: "chair",
    carries: said(
      "Việc này đang được làm theo kế hoạch đã duyệt của UBND, chưa có điểm mới để công nhận; cảm ơn đề xuất của bà con.",
    ),
  },
  ask_review: {
    by: "author",
    carries: said("Xin gửi thêm cách làm riêng của xóm mà kế hoạch kia chưa có."),
    after: (made, at) => {
      made.reviewAskedAt = at;
    },
  },
  implement: {
    by: "handler",
    before: begin,
    carries: ({ carriedOut }) => ({ date: carriedOut?.due }),
  },
  complete: {
    by: "handler",
    before: finish,
    carries: ({ result }) => ({ details: { people: String(result?.people ?? 0) } }),
  },
  stop: {
    by: "chair",
    carries: said("Khu đất nằm trong đoạn sắp mở đường nên tạm dừng, sẽ chọn chỗ khác."),
  },
};
