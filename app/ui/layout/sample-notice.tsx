import { useCopy } from "../copy.tsx";

/** The tag that every sample carries. */
export function SampleTag() {
  const { copy } = useCopy();
  return <span className="sample-tag">{copy.common.sample}</span>;
}

/** The tag with its sentence, once on a page whose whole content is a sample. */
export function SampleNotice() {
  const { copy } = useCopy();
  return (
    <p className="sample-notice">
      <SampleTag /> {copy.common.sampleLong}
    </p>
  );
}
