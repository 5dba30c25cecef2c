/**
 * Whether an address can be looked up at all: its path is well escaped, and nowhere in it is a NUL,
 * which the database takes in no text.
 */
export const isReadable = (address: string): boolean => {
  if (address.includes("%00")) return false;
  try {
    decodeURIComponent(new URL(address).pathname);
    return true;
  } catch {
    return false;
  }
};
