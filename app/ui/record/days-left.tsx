import { useCopy } from "../copy.tsx";
import { calendarDaysLeft, formatDate, lastDay } from "../dates.ts";
import { formatNumber } from "../numbers.ts";

type DaysLeftProps = {
  now: Date;
  /** 24:00 of the last day. */
  due: Date;
  /** Working days, counted with the calendar of holidays by the caller; calendar days without it. */
  workingDays?: number;
  /** An office answers for it: after the date it is late, not closed. */
  duty?: boolean;
};

/** `còn 3 ngày làm việc (đến hết 12/12/2026)`; calendar days are counted again in the browser. */
export function DaysLeft({ now, due, workingDays, duty = false }: DaysLeftProps) {
  const { copy, lang } = useCopy();
  const words = copy.common;
  const left = calendarDaysLeft(now, due);
  const days = formatNumber(Math.abs(workingDays ?? left), lang);
  const day = formatDate(lastDay(due), lang);
  const working = workingDays !== undefined;

  if (left < 0) {
    const late = working ? words.workingDaysLate(days) : words.daysLate(days);
    return (
      <span className={duty ? "days-left days-left--late" : "days-left"}>
        {duty ? `${late} (${words.throughDay(day)})` : words.dayOver(day)}
      </span>
    );
  }
  const count = working ? words.workingDaysLeft(days) : words.daysLeft(days);
  const text = (
    <>
      <strong data-count="">{left === 0 ? words.lastDayToday : count}</strong>{" "}
      <span>({words.throughDay(day)})</span>
    </>
  );
  if (working) return <span className="days-left">{text}</span>;
  return (
    <days-left
      className={left <= 3 ? "days-left days-left--soon" : "days-left"}
      due={due.toISOString()}
      data-left={words.daysLeft("{n}")}
      data-one={words.daysLeft("1")}
      data-today={words.lastDayToday}
      data-over={words.dayOver(day)}
    >
      {text}
    </days-left>
  );
}
