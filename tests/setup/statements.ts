import type { App } from "#app/site.server.ts";

/** Runs something and gives the statements that the site sent to its database meanwhile. */
export const statementsOf = async (app: App, work: () => Promise<unknown>): Promise<string[]> => {
  const said: string[] = [];
  const { options } = app.connection.sql;
  options.debug = (_connection, statement) => {
    said.push(statement);
  };
  try {
    await work();
  } finally {
    options.debug = false;
  }
  return said;
};
