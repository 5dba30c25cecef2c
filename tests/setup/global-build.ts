import { ensureBuilt } from "#app/launch/build.mjs";

/** Requests are tested through the handler that is served: it must be the one of these sources. */
export default async function setup(): Promise<void> {
  await ensureBuilt();
}
