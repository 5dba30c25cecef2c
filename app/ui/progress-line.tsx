type ProgressLineProps = {
  id: string;
  done: number;
  of: number;
  /** The sentence that says the same: "còn 12 ý kiến chưa có kết quả". */
  words: string;
};

/** How far a piece of work has come: words first, a bar from zero under them. */
export function ProgressLine({ id, done, of, words }: ProgressLineProps) {
  return (
    <div className="progress-line">
      <label htmlFor={id}>{words}</label>
      <progress id={id} value={done} max={Math.max(of, 1)} />
    </div>
  );
}
