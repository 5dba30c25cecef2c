import { CLAUSE_KINDS, type ClauseKind } from "#app/domain/policies/schema.ts";
import { useCopy } from "../copy.tsx";
import { Form } from "../form/form.tsx";
import { RadioList } from "../form/radio-list.tsx";
import { Select } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import type { OutlineFailure, OutlineView } from "./outline-page.tsx";

export type OpenRowView = {
  at: number;
  anchor: string;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
  lines: readonly string[];
  /** The last row before the closing. */
  mayClose: boolean;
  isFirst: boolean;
  depth: number;
};

type OutlineEditorProps = {
  view: OutlineView;
  open: OpenRowView;
  failure: OutlineFailure | null;
  closeHref: string;
};

/** Corrections of one row: what it is, where it is split, where it belongs. */
export function OutlineEditor({ view, open, failure, closeHref }: OutlineEditorProps) {
  const { copy } = useCopy();
  const words = copy.desk.outline;
  const typed = failure?.values.op === "sua" ? failure.values : null;
  const name = [open.label, open.title].filter(Boolean).join(" ") || words.bare;
  return (
    <div className="outline__editor stack">
      <h3 lang="vi">{words.editing(name)}</h3>
      <p>
        <a href={`${closeHref}#dong-${open.anchor}`}>{words.close}</a>
      </p>
      <Form label={words.apply}>
        <Hidden view={view} at={open.at} />
        <Select
          id="loai"
          name="loai"
          label={words.kind}
          value={typed?.loai ?? open.kind}
          empty={false}
          options={kindOptions(words.kinds)}
        />
        <TextInput
          id="so"
          name="so"
          label={words.number}
          hint={words.numberHint}
          value={typed?.so ?? open.number}
          width="20"
          autoComplete="off"
        />
        <TextArea
          id="ten"
          name="ten"
          label={words.title}
          hint={words.titleHint}
          value={typed?.ten ?? open.title}
          rows={2}
          lang="vi"
        />
        <Submit name="op" value="sua">
          {words.apply}
        </Submit>
      </Form>
      {open.lines.length > 0 ? (
        <SplitForm view={view} at={open.at} lines={open.lines} mayClose={open.mayClose} />
      ) : null}
      <Form label={words.moveTitle}>
        <Hidden view={view} at={open.at} />
        <h4>{words.moveTitle}</h4>
        <div className="button-row">
          <Submit tone="secondary" name="op" value="gop">
            {words.merge}
          </Submit>
          {open.depth > 0 ? (
            <Submit tone="secondary" name="op" value="ra">
              {words.promote}
            </Submit>
          ) : null}
          {open.isFirst ? null : (
            <Submit tone="secondary" name="op" value="vao">
              {words.demote}
            </Submit>
          )}
        </div>
      </Form>
    </div>
  );
}

type SplitFormProps = {
  view: OutlineView;
  at: number | "mo-dau";
  lines: readonly string[];
  mayClose?: boolean;
};

function SplitForm({ view, at, lines, mayClose = false }: SplitFormProps) {
  const { copy } = useCopy();
  const words = copy.desk.outline;
  return (
    <Form label={words.splitTitle}>
      <Hidden view={view} at={at} />
      <h4>{words.splitTitle}</h4>
      <RadioList
        id="dong-tach"
        name="dong-tach"
        label={words.splitAt}
        choices={lines.flatMap((line, index) =>
          line.trim() === ""
            ? []
            : [{ value: String(index), label: <span lang="vi">{line}</span> }],
        )}
      />
      <Select
        id="loai-moi"
        name="loai-moi"
        label={words.splitKind}
        empty={words.splitAuto}
        options={kindOptions(words.kinds)}
      />
      <div className="button-row">
        <Submit tone="secondary" name="op" value="tach">
          {words.split}
        </Submit>
        {mayClose ? (
          <Submit tone="secondary" name="op" value="ket">
            {words.closeAt}
          </Submit>
        ) : null}
      </div>
    </Form>
  );
}

type PreambleEditorProps = { view: OutlineView; closeHref: string };

/** The preamble can only be split: what follows the chosen line becomes a part. */
export function PreambleEditor({ view, closeHref }: PreambleEditorProps) {
  const { copy } = useCopy();
  const words = copy.desk.outline;
  return (
    <div className="outline__editor stack">
      <h3>{words.editing(words.preamble)}</h3>
      <p>
        <a href={`${closeHref}#dong-mo-dau`}>{words.close}</a>
      </p>
      <SplitForm view={view} at="mo-dau" lines={view.preamble.split("\n")} />
    </div>
  );
}

/** Makes the closing text of the part before it again. */
export function ReopenForm({ view }: { view: OutlineView }) {
  const { copy } = useCopy();
  return (
    <Form label={copy.desk.outline.reopen}>
      <Hidden view={view} at={0} />
      <Submit tone="quiet" name="op" value="mo">
        {copy.desk.outline.reopen}
      </Submit>
    </Form>
  );
}

function Hidden({ view, at }: { view: OutlineView; at: number | "mo-dau" }) {
  return (
    <>
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="khoa" value={view.seenKey} />
      <input type="hidden" name="dong" value={at} />
    </>
  );
}

const kindOptions = (names: Readonly<Record<ClauseKind, string>>) =>
  CLAUSE_KINDS.map((value) => ({ value, label: names[value] }));
