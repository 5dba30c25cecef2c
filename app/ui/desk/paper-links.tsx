import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";

const PAPERS = ["ke-hoach", "thong-bao", "bao-cao"] as const;

/** Papers that an office makes of a dossier, as files to go on with in Word. */
export function PaperLinks({ id }: { id: string }) {
  const { copy } = useCopy();
  const words = copy.desk.dossier.papers;
  return (
    <Section id="giay-to" title={words.title}>
      <p className="soft">{words.lead}</p>
      <ul>
        {PAPERS.map((paper) => (
          <li key={paper}>
            <a href={urls.deskPolicyPaper(id, paper)}>{words[paper]} (DOCX)</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The table as the paper that would be signed, to be read or taken to a meeting. */
export function TablePaperLinks({ id }: { id: string }) {
  const { copy } = useCopy();
  const words = copy.desk.dossier.papers;
  return (
    <p>
      {words.table} <a href={urls.deskPolicyPaper(id, "bang-trinh-ky", "pdf")}>{words.tablePdf}</a>{" "}
      · <a href={urls.deskPolicyPaper(id, "bang-trinh-ky")}>{words.tableDocx}</a>
    </p>
  );
}
