import { hashPassword } from "#app/auth/password.server.ts";
import { DEMO_PASSWORD } from "#app/domain/accounts/demo.ts";
import type { Env } from "#app/env.server.ts";
import { filesOptions } from "#app/files-options.server.ts";
import { openFiles } from "#app/services/attachments/files.server.ts";
import { connect } from "#db/client.ts";
import { isInService } from "#db/safety.ts";
import { DEMO_ACCOUNTS } from "#seeds/demo-accounts.ts";
import { loadReference, loadSamples } from "#seeds/load.ts";
import { attachSampleFiles } from "./sample-files.ts";

/** What every installation needs, and in a demonstration the samples; nothing that is there already. */
export const loadData = async (env: Env, url: string): Promise<void> => {
  const { db, sql, close } = connect(url, 4);
  try {
    await loadReference(db);
    if (env.NODE_ENV === "production") return;
    if (await isInService(sql)) {
      throw new Error(
        "Cơ sở dữ liệu này đang phục vụ chính thức: cần NODE_ENV=production · this database is in service, set NODE_ENV=production",
      );
    }
    const { loaded } = await loadSamples(db, { firstStart: new Date(), hashPassword });
    if (loaded) await attachSampleFiles(db, openFiles(filesOptions(env)));
  } finally {
    await close();
  }
};

/** The lines that tell a newcomer how to sign in to a demonstration. */
export const demoAccounts = (): string => {
  const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
  const lines = DEMO_ACCOUNTS.map(({ email, office }) => `  ${email.padEnd(width)}  ${office}\n`);
  return `Tài khoản dùng thử, cùng mật khẩu ${DEMO_PASSWORD}:\n${lines.join("")}`;
};
