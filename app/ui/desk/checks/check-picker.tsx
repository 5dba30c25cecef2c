import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { formatNumber } from "../../numbers.ts";
import { useAwake } from "../use-awake.ts";
import { useKeys } from "./use-keys.ts";

const boxesIn = (list: HTMLElement | null): HTMLInputElement[] => [
  ...(list?.querySelectorAll<HTMLInputElement>("[data-row] > input[type=checkbox]") ?? []),
];

/** Rows to choose from; a script adds all at once, a count, and keys. */
export function CheckPicker({ rows, children }: { rows: number; children: ReactNode }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.checks;
  const list = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState(0);
  const awake = useAwake();
  const count = () => setPicked(boxesIn(list.current).filter(({ checked }) => checked).length);
  const pickAll = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    for (const box of boxesIn(list.current)) box.checked = currentTarget.checked;
    count();
  };
  const go = (step: 1 | -1) => () => {
    const boxes = boxesIn(list.current);
    const at = boxes.findIndex((box) => box.closest("[data-row]")?.matches(":focus-within"));
    boxes[Math.min(Math.max(at + step, 0), boxes.length - 1)]?.focus();
  };
  useKeys({
    j: go(1),
    k: go(-1),
    x: () =>
      boxesIn(list.current)
        .find((box) => box.closest("[data-row]")?.matches(":focus-within"))
        ?.click(),
  });
  return (
    <div ref={list} id="cac-y-kien" onChange={count}>
      {awake ? (
        <>
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
            <p role="status">{words.picked(formatNumber(picked, lang))}</p>
          </div>
          <Details summary={words.keys.title}>
            <p>{words.keys.list}</p>
            <p>{words.keys.off}</p>
          </Details>
        </>
      ) : null}
      <ol className="bare table-rows">{children}</ol>
    </div>
  );
}
