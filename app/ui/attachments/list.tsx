import { PURPOSES } from "#app/domain/attachments/purposes.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { formatDate } from "../dates.ts";
import { formatBytes } from "../numbers.ts";
import { type FileView, kindOf } from "./file-view.ts";

type FileListProps = {
  files: readonly FileView[];
  /** For the offices: what the person who approves should know, what is not public. */
  desk?: boolean;
  /** A button or link behind each file. */
  action?: (file: FileView) => React.ReactNode;
};

/** Files by what they are for, each with its kind and size before anybody spends data on it. */
export function FileList({ files, desk = false, action }: FileListProps) {
  const { copy } = useCopy();
  const words = copy.attachments;
  const groups = PURPOSES.map((purpose) => ({
    purpose,
    files: files.filter((file) => file.purpose === purpose),
  })).filter((group) => group.files.length > 0);
  if (groups.length === 0) return <p>{words.none}</p>;
  return (
    <dl className="files">
      {groups.map((group) => (
        <div key={group.purpose}>
          <dt>{words.purposes[group.purpose]}</dt>
          {group.files.map((file) => (
            <dd key={file.id}>
              <FileLine file={file} desk={desk} />
              {file.removedAt ? null : action?.(file)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** One file: its name leads to the download, unless the scanner still holds it or it is gone. */
export function FileLine({ file, desk = false }: { file: FileView; desk?: boolean }) {
  const { copy, lang } = useCopy();
  const words = copy.attachments;
  if (file.removedAt && file.removedReason) {
    const day = formatDate(new Date(file.removedAt), lang);
    return (
      <span className="files__gone">
        <bdi>{file.name}</bdi>. {words.removed[file.removedReason](day)}
      </span>
    );
  }
  const facts = [
    words.facts(words.types[kindOf(file)], formatBytes(file.size, lang)),
    file.scan === "unscanned" || file.scan === "pending" ? words.scan[file.scan] : null,
    desk && !file.isPublic ? words.notPublic : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <Thumbnail file={file} />
      <span className="files__name" lang="vi">
        {file.scan === "pending" ? (
          <bdi>{file.name}</bdi>
        ) : (
          <a href={urls.file(file)}>
            <bdi>{file.name}</bdi>
          </a>
        )}
      </span>{" "}
      <span className="files__facts">{`(${facts.join("; ")})`}</span>
      {desk && file.flags.length > 0 ? (
        <span className="files__flags">
          {words.flagged} {file.flags.map((flag) => words.flags[flag]).join("; ")}.
        </span>
      ) : null}
    </>
  );
}

function Thumbnail({ file }: { file: FileView }) {
  const { copy } = useCopy();
  const small = file.variants.nho;
  if (!small || file.scan === "pending") return null;
  return (
    <a className="files__picture" href={urls.filePicture(file.id, "anh")}>
      <img
        src={urls.filePicture(file.id, "nho")}
        width={small.width}
        height={small.height}
        alt={copy.attachments.picture(file.name)}
        loading="lazy"
      />
    </a>
  );
}
