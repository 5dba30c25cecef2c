/** What is known of the one who stands at the door: everything that sign-in and sign-up see of a request. */
export type Door = {
  /** Real time. */
  at: Date;
  address: string;
  /** Name of browser and system, shown in the list of sessions. */
  device: string;
  /** Secret of a browser that signed in before, if it brought one. */
  browser: string | null;
  /** Session the browser had until now: it never survives a sign-in. */
  sessionId: string | null;
};

export type SignedIn = { accountId: string; token: string; browser: string };
