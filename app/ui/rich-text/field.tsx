import { type ComponentType, lazy, Suspense, useCallback, useState } from "react";
import { useCopy } from "../copy.tsx";
import { DraftKeeper } from "../form/draft-keeper.tsx";
import { describedBy, Field, type FieldProps, wire } from "../form/field.tsx";
import { formatNumber } from "../numbers.ts";
import type { RichTextEditorProps } from "./editor.tsx";

/** Without its file (an old page after an update, a lost network) the box stays what it was. */
const Editor = lazy<ComponentType<RichTextEditorProps>>(() =>
  import("./editor.tsx").then(
    ({ RichTextEditor }) => ({ default: RichTextEditor }),
    () => ({ default: () => null }),
  ),
);

export type RichTextFieldProps = FieldProps & {
  name: string;
  /** Name of the hidden field with the formatting. */
  jsonName: string;
  value: string | undefined;
  json: string | undefined;
  limit: number;
  rows?: number;
  draftKey?: string;
};

/**
 * A text that may be formatted. The form's field is a box of plain letters, which works by itself; where
 * script runs, an editor comes over it and writes both the letters and, hidden, their formatting.
 */
export function RichTextField(props: RichTextFieldProps) {
  const { copy, lang } = useCopy();
  const [box, setBox] = useState<HTMLTextAreaElement | null>(null);
  const [store, setStore] = useState<HTMLInputElement | null>(null);
  const [ready, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  const { id, limit, draftKey } = props;
  const countId = `${id}-dem`;
  const helpId = `${id}-cach-go`;
  const wiring = wire(props, `${helpId} ${countId}`);
  const fields = (
    <div className="rich-field">
      {box && store ? (
        <Suspense fallback={null}>
          <Editor
            box={box}
            store={store}
            label={props.label}
            describedBy={describedBy(props, countId)}
            invalid={Boolean(props.error)}
            onReady={onReady}
          />
        </Suspense>
      ) : null}
      <textarea
        {...wiring}
        ref={setBox}
        className={ready ? "rich-field__letters" : "input"}
        tabIndex={ready ? -1 : undefined}
        aria-hidden={ready ? true : undefined}
        name={props.name}
        rows={props.rows ?? 8}
        lang="vi"
        defaultValue={props.value}
      />
      <input
        ref={setStore}
        type="hidden"
        name={props.jsonName}
        data-rich=""
        defaultValue={props.json}
      />
    </div>
  );
  return (
    <Field {...props}>
      {ready ? null : (
        <p className="hint" id={helpId}>
          {props.json ? copy.richText.formatted : copy.richText.plainHint}
        </p>
      )}
      {draftKey ? <DraftKeeper draftKey={draftKey}>{fields}</DraftKeeper> : fields}
      <character-count
        id={countId}
        className="hint"
        for={id}
        limit={limit}
        data-left={copy.forms.charactersLeft("{n}")}
        data-over={copy.forms.charactersOver("{n}")}
      >
        {copy.forms.charactersLimit(formatNumber(limit, lang))}
      </character-count>
    </Field>
  );
}
