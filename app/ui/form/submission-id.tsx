/** Makes sending twice the same as sending once. */
export function SubmissionId({ value }: { value: string }) {
  return <input type="hidden" name="submissionId" value={value} />;
}
