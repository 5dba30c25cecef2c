/** Vietnamese copy: one line per area, in alphabetical order. */
export const vi = {} as const;
