import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { createPapers, type PaperMaker } from "#app/jobs/papers/papers.server.ts";
import { root } from "#app/launch/project.mjs";
import type { Db } from "#db/client.ts";
import { WORDS } from "#tests/factories/papers.ts";

/** Papers as a process makes them, run from the sources. */
export const paperMaker = (db: Db, databaseUrl: string, dir: string): PaperMaker =>
  createPapers({
    db,
    databaseUrl,
    dir,
    threadFile: join(root, "app/jobs/papers/thread.ts"),
    origin: "https://sau-dan.example.vn",
    words: WORDS,
  });

/** Files below a folder, by their path in it. */
export const filesBelow = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();

/** So many answered opinions on a policy, as rows. */
export const addAnswered = async (db: Db, policyId: string, count: number): Promise<void> => {
  await db.execute(sql`
    insert into comments (id, public_id, state, visible_state, state_since, created_at, updated_at,
      policy_id, round, policy_version, clause_key, clause_position, receipt_code, channel, stance,
      body, salt, byline, disposition, answer)
    select gen_random_uuid(), gen_random_uuid(), 'answered', 'answered', now(), now(), now(),
      ${policyId}, 1, 1, k.key, coalesce(k.position, 1000000), 'MANY' || gen_random_uuid(), 'portal', 'partly',
      'Đề nghị lấy rác muộn hơn: công nhân đi ca về sau 20 giờ, để rác ngoài cửa từ chiều thì mèo, chuột bới ra đường (' || n || ').',
      decode('00', 'hex'), 'Công dân Tổ dân phố số ' || n % 40 || ', Phường Hồng Bàng', 'partly_accepted',
      'Giữ khung giờ vì xe phải về trạm trước 20 giờ; bổ sung điểm gửi rác có khóa tại nhà văn hóa cho người đi làm ca.'
    from generate_series(1, ${count}::int) n
      left join clauses k on k.record_id = ${policyId} and k.version = 1 and n % 7 > 0
        and k.position = n % (select count(*) from clauses c where c.record_id = ${policyId} and c.version = 1)`);
  await db.execute(sql`update policies set opinion_count = opinion_count + ${count}::int,
    channel_counts = channel_counts || jsonb_build_object('portal.opinions',
      coalesce((channel_counts ->> 'portal.opinions')::int, 0) + ${count}::int),
    revision = revision + 1 where record_id = ${policyId}`);
};
