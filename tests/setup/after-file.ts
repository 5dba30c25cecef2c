type Close = () => Promise<unknown>;

const closers: Close[] = [];

/** What a file of tests opened is closed after it: files of one worker share their modules. */
export const afterFile = (close: Close): void => {
  closers.push(close);
};

/** Closes everything, the latest first: what was opened later may stand on what was there. */
export const closeAll = async (): Promise<void> => {
  for (const close of closers.splice(0).reverse()) await close();
};
