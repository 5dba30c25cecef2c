/** Prints one line for a step: its number and name at once, how it ended when it has. */
export const step = async (number, total, label, work) => {
  process.stdout.write(`[${number}/${total}] ${label} … `);
  const begun = performance.now();
  try {
    const value = await work();
    process.stdout.write(`xong (${seconds(begun)})\n`);
    return value;
  } catch (error) {
    process.stdout.write(`không được (${seconds(begun)})\n`);
    throw error;
  }
};

const seconds = (begun) => {
  const passed = (performance.now() - begun) / 1000;
  return `${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: passed < 10 ? 1 : 0 }).format(passed)} s`;
};
