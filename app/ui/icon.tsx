/** Strokes on a 24-unit grid. */
const STROKES = {
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13Zm4.8 11.3L21 21",
  menu: "M4 6.5h16M4 12h16M4 17.5h16",
  arrow: "M4.5 12h15m-6-6 6 6-6 6",
  back: "M19.5 12h-15m6-6-6 6 6 6",
  chevron: "m6 9 6 6 6-6",
  check: "m4.5 12.5 5 5 10-11",
  cross: "m6 6 12 12M18 6 6 18",
  warning: "M12 3.5 2.5 20h19L12 3.5Zm0 6.5v4.5m0 2.7v.3",
  info: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 8v5.5m0-9v.3",
  clock: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm0 4.5V12l3.5 2",
  calendar: "M4 6h16v14H4V6Zm0 4.5h16M8.5 3v5m7-5v5",
  comment: "M4 5h16v11.5H11l-4.5 4v-4H4V5Zm4 4h8m-8 3.5h5",
  answer: "M4 5h16v11.5h-2.5v4l-4.5-4H4V5Zm4.5 5.8 2.6 2.6 4.8-5",
  people:
    "M9 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7ZM2.5 20c.4-3.7 2.9-5.5 6.5-5.5s6.1 1.8 6.5 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4m2.3 3.6c2.2.7 3.4 2.5 3.7 5.2",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c.5-4 3.3-6 7.5-6s7 2 7.5 6",
  phone:
    "M5 4h4l1.8 4.5L8.5 10a12 12 0 0 0 5.5 5.5l1.5-2.3L20 15v4c0 .8-.6 1.3-1.4 1.3C11 20 4 13 3.7 5.4 3.7 4.6 4.2 4 5 4Z",
  pin: "M12 21s7-6.2 7-11.5a7 7 0 1 0-14 0C5 14.8 12 21 12 21Zm0-14a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z",
  file: "M6 3h8l4.5 4.5V21H6V3Zm7.5 0v5h5M9 12.5h6M9 16.5h6",
  download: "M12 4v11m-5-4.5 5 5 5-5M4.5 20h15",
  print: "M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7V14Z",
  link: "M10 14a4 4 0 0 0 5.7 0l3.3-3.3A4 4 0 0 0 13.3 5l-1.5 1.5M14 10a4 4 0 0 0-5.7 0L5 13.3A4 4 0 0 0 10.7 19l1.5-1.5",
  external: "M13.5 4H20v6.5M20 4l-9 9M17 13.5V20H4V7h6.5",
  pencil: "M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19 4 20Zm10-13.5 3.5 3.5",
  bell: "M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 1.5h-15L6 16.5Zm4 4.3h4",
  shield: "M12 3 5 5.5V11c0 4.8 2.8 8 7 10 4.2-2 7-5.2 7-10V5.5L12 3Zm-3.5 8.8 2.5 2.5 4.5-5",
  help: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Zm-2.7 6.8A2.7 2.7 0 1 1 12 12.5v1.7m0 2.6v.3",
} as const;

export type IconName = keyof typeof STROKES;

const isName = (name: string): name is IconName => name in STROKES;

export const ICON_NAMES: readonly IconName[] = Object.keys(STROKES).filter(isName);

/** A stroke drawing that repeats the word beside it, so it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
