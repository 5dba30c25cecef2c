import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";
import { isTyping } from "./typing.ts";
import { useAwake } from "./use-awake.ts";

const boxesIn = (list: HTMLElement | null): HTMLInputElement[] => [
  ...(list?.querySelectorAll<HTMLInputElement>("[data-row] > input[type=checkbox]") ?? []),
];

type RowPickerProps = { rows: number; children: ReactNode };

/** Rows to choose from. A script adds how many are chosen, all at once, and j, k, x; without it they are boxes. */
export function RowPicker({ rows, children }: RowPickerProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.synthesis;
  const list = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState(0);
  const awake = useAwake();
  const count = () => setPicked(boxesIn(list.current).filter(({ checked }) => checked).length);
  const pickAll = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    for (const box of boxesIn(list.current)) box.checked = currentTarget.checked;
    count();
  };
  useRowKeys(list);
  return (
    <div ref={list} id="cac-y-kien" onChange={count}>
      {awake ? (
        <div className="row-picker">
          <label className="row-picker__all">
            <input
              className="choice__input"
              type="checkbox"
              checked={picked === rows}
              onChange={pickAll}
            />
            {words.pickAll}
          </label>
          <p role="status">
            {words.picked(formatNumber(picked, lang))}{" "}
            <a className="row-picker__to" href="#tra-loi">
              {words.toAnswer}
            </a>
          </p>
          <p className="row-picker__keys soft">{words.keys}</p>
        </div>
      ) : null}
      <ol className="bare table-rows">{children}</ol>
    </div>
  );
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["j", 1],
  ["k", -1],
  ["x", 0],
]);

/** j and k walk through the rows, x chooses; typing in a field is left alone. */
const useRowKeys = (list: { readonly current: HTMLElement | null }) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEPS.get(event.key);
      if (step === undefined || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const boxes = boxesIn(list.current);
      const at = boxes.findIndex((box) => box.matches(":focus"));
      event.preventDefault();
      if (step === 0) return boxes[at]?.click();
      const next = boxes[Math.min(Math.max(at + step, 0), boxes.length - 1)];
      next?.focus({ preventScroll: true });
      next?.closest("[data-row]")?.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list]);
};
