/** A clause's mark inside a sentence: "Điều 28" for the heading "Điều 28.". */
export const markOf = (label: string): string => label.replace(/[\s.:]+$/u, "");
