import type { Sql } from "postgres";
import { brokenCommitments } from "./commitments.ts";
import { brokenCounters } from "./counters.ts";
import { brokenGroups } from "./groups.ts";
import { brokenInitiatives } from "./initiatives.ts";
import { brokenJournal } from "./journal.ts";
import { brokenLedger } from "./ledger.ts";
import { brokenQueues } from "./queues.ts";

/** Everything that must hold in any database of the portal at any time; empty when it does. */
export const brokenInvariants = async (sql: Sql): Promise<string[]> =>
  (
    await Promise.all([
      brokenCounters(sql),
      brokenJournal(sql),
      brokenLedger(sql),
      brokenCommitments(sql),
      brokenQueues(sql),
      brokenGroups(sql),
      brokenInitiatives(sql),
    ])
  ).flat();
