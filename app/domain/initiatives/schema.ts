/** Two ways to recognition: decided by the village first, or proposed to the commune at once. */
export const ROUTES = ["community_decision", "proposal_to_commune"] as const;
export type InitiativeRoute = (typeof ROUTES)[number];

/** Luật 10/2022/QH15, Điều 15: what the people of a village discuss and decide themselves. */
export const MATTERS = [
  "k1_ha_tang_dong_gop",
  "k2_thu_chi_quan_ly",
  "k3_huong_uoc",
  "k4_truong_thon",
  "k5_ban_thanh_tra_giam_sat",
  "k6_tu_quan_khac",
] as const;
export type Matter = (typeof MATTERS)[number];

/** How a household said yes (Luật 10/2022/QH15, Điều 16 khoản 3). */
export const CONSENT_FORMS = ["meeting", "written", "other"] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** How a village decides (Luật 10/2022/QH15, Điều 17). */
export const MEETING_FORMS = ["meeting", "household_ballot", "online_vote"] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

export const THRESHOLDS = ["two_thirds", "majority"] as const;
export type Threshold = (typeof THRESHOLDS)[number];

export const FRONT_LEVELS = ["village", "commune"] as const;
export type FrontLevel = (typeof FRONT_LEVELS)[number];

/** Longest texts of an initiative, in code points. */
export const TITLE_LIMIT = 200;
export const PART_LIMIT = 5_000;
export const LINE_LIMIT = 500;
