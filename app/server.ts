/** What the build gives to those who start it: the site as a function, and as a listening server. */

export { run } from "./run.server.ts";
export { createApp } from "./site.server.ts";
