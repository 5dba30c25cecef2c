/** A text of several paragraphs, written in Vietnamese by a person. */
export function Prose({ text }: { text: string }) {
  return (
    <div className="prose" lang="vi">
      {text
        .split(/\n+/)
        .filter((line) => line.trim() !== "")
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text have no other name
          <p key={index}>{line}</p>
        ))}
    </div>
  );
}
