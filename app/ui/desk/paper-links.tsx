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
