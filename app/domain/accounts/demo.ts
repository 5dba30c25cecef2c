/** Password of every account of the trial version; production refuses to start with such accounts. */
export const DEMO_PASSWORD = "sau-dan-demo-2026";
