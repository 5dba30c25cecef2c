/** Addresses whose forms may carry files: they are read piece by piece, and may be larger. */
const PATHS: readonly RegExp[] = [/^\/can-bo\/chinh-sach\/[^/]+\/tai-lieu$/];

/** Whether a form sent to an address may carry files; the language and the framework's ending aside. */
export const takesFiles = (pathname: string): boolean => {
  const path = pathname.replace(/^\/en(?=\/)/, "").replace(/\.data$/, "");
  return PATHS.some((pattern) => pattern.test(path));
};
