import type { Matter, MeetingForm, Threshold } from "./schema.ts";

type MatterRow = { threshold: Threshold; forms: readonly MeetingForm[] };

const ANY_PAPER = ["meeting", "household_ballot"] as const;

/**
 * Per matter of Điều 15: the majority that decides (Luật 10/2022/QH15, Điều 21: 2/3 of all representatives of
 * households for what is built and paid together, else more than half) and the ways to decide (Điều 17:
 * statutes and elections in a meeting only, voting online for other self-government only).
 */
const MATTER_TABLE: Readonly<Record<Matter, MatterRow>> = {
  k1_ha_tang_dong_gop: { threshold: "two_thirds", forms: ANY_PAPER },
  k2_thu_chi_quan_ly: { threshold: "two_thirds", forms: ANY_PAPER },
  k3_huong_uoc: { threshold: "majority", forms: ["meeting"] },
  k4_truong_thon: { threshold: "majority", forms: ["meeting"] },
  k5_ban_thanh_tra_giam_sat: { threshold: "majority", forms: ["meeting"] },
  k6_tu_quan_khac: { threshold: "majority", forms: ["meeting", "household_ballot", "online_vote"] },
};

/** Luật 10/2022/QH15, Điều 21 khoản 2: the commune answers within five working days. */
export const ANSWER_DAYS = 5;

/** Whether the commune must recognise what a village decided on a matter: its statutes, its head (Điều 21). */
export const needsAnswer = (matter: Matter): boolean =>
  matter === "k3_huong_uoc" || matter === "k4_truong_thon";

/** Days between the notice and the meeting, at least (Nghị định 59/2023/NĐ-CP, Điều 3). */
export const NOTICE_DAYS = 2;

/** The majority that a matter needs. */
export const thresholdOf = (matter: Matter): Threshold => MATTER_TABLE[matter].threshold;

/** The ways in which a village may decide a matter. */
export const formsOf = (matter: Matter): readonly MeetingForm[] => MATTER_TABLE[matter].forms;

/** Votes that are enough, of all representatives of households and not of those who came. */
export const votesNeeded = (threshold: Threshold, households: number): number =>
  threshold === "two_thirds" ? Math.ceil((households * 2) / 3) : Math.floor(households / 2) + 1;

/** Whether a vote carries: at least 2/3, or more than half, of all households. */
export const isCarried = (threshold: Threshold, votesFor: number, households: number): boolean =>
  threshold === "two_thirds" ? votesFor * 3 >= households * 2 : votesFor * 2 > households;

/** Whether a village had notice in time; days as `YYYY-MM-DD`. */
export const hasNotice = (noticeOn: string, heldOn: string): boolean =>
  Date.parse(heldOn) - Date.parse(noticeOn) >= NOTICE_DAYS * 86_400_000;
