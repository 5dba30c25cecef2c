export const step: <T>(
  number: number,
  total: number,
  label: string,
  work: () => Promise<T> | T,
) => Promise<T>;
