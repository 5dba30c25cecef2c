import { channelRow, type GatheredChannel } from "./channels.ts";

export type Named = {
  channel: GatheredChannel;
  /** Full names of the place, the smallest first: the village and its commune. */
  place: string;
  heldOn: string;
  body: string;
  documentNumber: string | null;
  documentDate: string | null;
};

const LEADS: Readonly<Partial<Record<GatheredChannel, string>>> = {
  meeting: "Hội nghị, cuộc họp",
  paper: "Phiếu lấy ý kiến hộ gia đình,",
};

const shortDay = (day: string): string => day.split("-").reverse().join("/");

/**
 * Whom the public sees as having spoken: a body by its name and its letter, a meeting by where and when,
 * everybody else as a resident of the place. Nobody's name comes in.
 */
export const gatheringByline = (g: Named): string => {
  const { speaker } = channelRow(g.channel);
  if (speaker === "body") {
    const letter = g.documentNumber
      ? `văn bản số ${g.documentNumber}${g.documentDate ? ` ngày ${shortDay(g.documentDate)}` : ""}`
      : null;
    return [g.body, letter].filter(Boolean).join(", ");
  }
  if (speaker === "minutes") {
    const called = g.body ? ` do ${g.body} tổ chức` : "";
    return `${LEADS[g.channel] ?? ""} ${g.place}${called}, ngày ${shortDay(g.heldOn)}`.trim();
  }
  return `${LEADS[g.channel] ?? "Công dân"} ${g.place}`;
};
