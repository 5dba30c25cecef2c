export type Weight = { bytes: number; names: string[] };
export const assertBudgets: (client?: string) => void;
export const weigh: (client: string) => Record<"script" | "style" | "font", Weight>;
