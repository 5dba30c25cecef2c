/** A line for whoever runs the portal: ids and reasons, never a file's name or content. */
export const alert = (event: string, facts: Readonly<Record<string, string | number>>): void => {
  process.stderr.write(`${JSON.stringify({ level: "error", alert: event, ...facts })}\n`);
};
