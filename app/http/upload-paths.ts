/** Addresses whose forms may carry files: they are read piece by piece, and may be larger. */
const PATHS: readonly RegExp[] = [
  /^\/can-bo\/chinh-sach\/moi$/,
  /^\/can-bo\/chinh-sach\/[^/]+\/(?:tai-lieu|bo-cuc)$/,
  /^\/can-bo\/chinh-sach\/[^/]+\/nguon-y-kien\/moi$/,
  /^\/can-bo\/ghi-nhan\/moi$/,
  /^\/sang-kien\/moi$/,
  /^\/(?:tai-khoan|can-bo)\/sang-kien\/[^/]+$/,
];

/** Whether a form may carry files, by where it is sent; the language and the framework's ending aside. */
export const takesFiles = (pathname: string, type: string | null | undefined): boolean => {
  if (!/^multipart\/form-data(?:;|$)/i.test(type?.trim() ?? "")) return false;
  const path = pathname.replace(/^\/en(?=\/)/, "").replace(/\.data$/, "");
  return PATHS.some((pattern) => pattern.test(path));
};
