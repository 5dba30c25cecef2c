import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { QrCode } from "./qr-code.tsx";

type ReceiptCardProps = {
  /** As people read it, in groups. */
  code: string;
  /** Absolute address that the QR code opens. */
  trackUrl: string;
  receivedAt: ReactNode;
  /** What it is a receipt for. */
  subject: ReactNode;
  level?: 2 | 3 | 4;
  children?: ReactNode;
};

/** The electronic receipt: large code, QR, what it is for; prints as a slip. */
export function ReceiptCard(props: ReceiptCardProps) {
  const { copy } = useCopy();
  const words = copy.parts;
  const { code, trackUrl, receivedAt, subject, level = 2, children } = props;
  const Heading = `h${level}` as const;
  return (
    <section className="receipt" aria-label={words.receiptTitle}>
      <div className="receipt__words">
        <Heading className="receipt__title">{words.receiptTitle}</Heading>
        <p className="receipt__code" translate="no">
          {code}
        </p>
        <p className="receipt__subject">{subject}</p>
        <p>
          {words.receivedAt} {receivedAt}
        </p>
        {children}
      </div>
      <div className="receipt__scan">
        <QrCode text={trackUrl} label={words.receiptQr} />
        <a href={trackUrl}>{words.receiptTrack}</a>
      </div>
      <p className="receipt__keep">
        {words.receiptKeep} {words.receiptSpeak}
      </p>
    </section>
  );
}
