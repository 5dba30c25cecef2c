import { useCopy } from "../copy.tsx";

export const MAIN_ID = "noi-dung";

export function SkipLink() {
  const { copy } = useCopy();
  return (
    <a className="skip-link" href={`#${MAIN_ID}`}>
      {copy.layout.skip}
    </a>
  );
}
