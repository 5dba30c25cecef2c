import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";

type AnswerFrameProps = {
  office: string;
  children: ReactNode;
  /** Kết quả tiếp thu, in words. */
  outcome?: ReactNode;
  signer?: string;
  at?: ReactNode;
  level?: 2 | 3 | 4;
};

/** The answer of an office, in a frame of its own; it stands under its question. */
export function AnswerFrame({
  office,
  children,
  outcome,
  signer,
  at,
  level = 3,
}: AnswerFrameProps) {
  const { copy } = useCopy();
  const Heading = `h${level}` as const;
  return (
    <section className="answer">
      <Heading className="answer__head">
        <Icon name="answer" />
        {copy.parts.answerOf(office)}
      </Heading>
      {outcome ? <p className="answer__outcome">{outcome}</p> : null}
      <div className="answer__body" lang="vi">
        {children}
      </div>
      {signer || at ? (
        <p className="answer__foot">
          {signer ? <span>{copy.parts.signedBy(signer)}</span> : null}
          {at ? <span>{at}</span> : null}
        </p>
      ) : null}
    </section>
  );
}

type OpinionProps = {
  /** "Công dân (tổ dân phố 3, phường Hồng Bàng)", or a name with consent. */
  who: string;
  /** Stance, channel, clause: short words. */
  facts?: ReactNode;
  at?: ReactNode;
  id?: string;
  children: ReactNode;
};

/** What a person said, in that person's own words. */
export function Opinion({ who, facts, at, id, children }: OpinionProps) {
  return (
    <div className="opinion" id={id}>
      <blockquote className="opinion__words" lang="vi">
        {children}
      </blockquote>
      <p className="opinion__foot">
        <span className="opinion__who" lang="vi">
          {who}
        </span>
        {facts ? <span>{facts}</span> : null}
        {at ? <span>{at}</span> : null}
      </p>
    </div>
  );
}

/** Question and answer: one under the other in lists, side by side on a wide home page. */
export function Exchange({ side, children }: { side?: boolean; children: ReactNode }) {
  return <div className={side ? "exchange exchange--side" : "exchange"}>{children}</div>;
}
