/** English copy: the same areas as the Vietnamese one. */
export const en = {} as const;
