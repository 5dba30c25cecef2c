import type { Group } from "#app/domain/machine.ts";
import type {
  ConsentRow,
  FrontOpinionRow,
  InitiativeHead,
  ProgressRow,
  SupplementRow,
} from "#db/queries/initiatives.ts";
import type { FileView } from "../attachments/file-view.ts";
import type { DeskStepView } from "../desk/desk-timeline.tsx";
import type { DueView } from "../desk/queue.tsx";
import type { ActionView } from "./action-view.ts";

/** What the pages of an initiative show to its offices and to its proposer. */
export type InitiativePageView = {
  head: Omit<InitiativeHead, "authorId" | "enteredBy">;
  group: Group;
  actions: readonly ActionView[];
  read: boolean;
  validConsents: number;
  due: DueView | null;
  events: readonly DeskStepView[];
  files: readonly FileView[];
  front: readonly FrontOpinionRow[];
  progress: readonly ProgressRow[];
  supplements: readonly SupplementRow[];
  consents: readonly ConsentRow[];
  formId: string;
  done: string | null;
  now: Date;
};
