/** Kinds of record, by the letters of their code (product table of codes). */
export const KINDS = ["CS", "SK", "GS", "PB", "PA", "DT", "CT", "MH", "DV", "QC", "CN"] as const;
export type Kind = (typeof KINDS)[number];

/** The six verbs of the motto. */
export const VERBS = ["biet", "ban", "lam", "kiem_tra", "giam_sat", "thu_huong"] as const;
export type Verb = (typeof VERBS)[number];

export const MACHINE_IDS = [
  "consultation",
  "initiative",
  "supervision",
  "critique",
  "feedback",
  "dialogue",
  "registered_fact",
] as const;
export type MachineId = (typeof MACHINE_IDS)[number];
/** Machines of records, and the one of comments, which are no records of their own. */
export type MachineName = MachineId | "comment";

export type KindRow = {
  verb: Verb;
  /** First segment of its public address. */
  segment: string;
  machine: MachineId;
};

export const KIND_TABLE: Readonly<Record<Kind, KindRow>> = {
  CS: { verb: "ban", segment: "chinh-sach", machine: "consultation" },
  SK: { verb: "lam", segment: "sang-kien", machine: "initiative" },
  GS: { verb: "giam_sat", segment: "giam-sat", machine: "supervision" },
  PB: { verb: "giam_sat", segment: "phan-bien", machine: "critique" },
  PA: { verb: "kiem_tra", segment: "phan-anh", machine: "feedback" },
  DT: { verb: "ban", segment: "doi-thoai", machine: "dialogue" },
  CT: { verb: "lam", segment: "ghi-nhan", machine: "registered_fact" },
  MH: { verb: "lam", segment: "ghi-nhan", machine: "registered_fact" },
  DV: { verb: "lam", segment: "ghi-nhan", machine: "registered_fact" },
  QC: { verb: "biet", segment: "ghi-nhan", machine: "registered_fact" },
  CN: { verb: "thu_huong", segment: "ghi-nhan", machine: "registered_fact" },
};

/** Whether letters name a kind of record. */
export const isKind = (letters: string): letters is Kind => Object.hasOwn(KIND_TABLE, letters);

/** Kinds whose records follow a machine. */
export const kindsOf = (machine: MachineId): Kind[] =>
  KINDS.filter((kind) => KIND_TABLE[kind].machine === machine);
