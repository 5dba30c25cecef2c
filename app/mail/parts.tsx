import type { CSSProperties, ReactNode } from "react";
import type { Block } from "./letter.ts";

const INK = "#1b2430";
const SOFT = "#4a5565";
const LINE = "#d9d4c8";
const PHUONG = "#b3131f";
const SEA = "#0b5c7a";
const FONT = "'Be Vietnam Pro',Arial,'Noto Sans',sans-serif";

const TEXT: CSSProperties = {
  margin: "0 0 16px",
  fontFamily: FONT,
  fontSize: "17px",
  lineHeight: "27px",
  color: INK,
};
const SMALL: CSSProperties = { ...TEXT, fontSize: "14px", lineHeight: "22px", color: SOFT };
const LINK: CSSProperties = { color: SEA, textDecoration: "underline" };

type TableProps = { children: ReactNode; style?: CSSProperties };

/** Mail programs lay out by tables; read aloud, this one is none. */
export function Frame({ children, style }: TableProps) {
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: "collapse", ...style }}
    >
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** Line breaks of the writer, kept. */
function Lines({ text }: { text: string }) {
  return text.split("\n").map((line, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never move
    <span key={i}>
      {i > 0 ? <br /> : null}
      {line}
    </span>
  ));
}

export function Small({ children }: { children: ReactNode }) {
  return <p style={SMALL}>{children}</p>;
}

export function SmallLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} style={LINK}>
      {children}
    </a>
  );
}

export function Masthead({ name, promise, href }: { name: string; promise: string; href: string }) {
  return (
    <Frame style={{ borderBottom: `3px solid ${PHUONG}`, marginBottom: "24px" }}>
      <p style={{ ...TEXT, margin: "0 0 12px", fontSize: "20px", fontWeight: 700 }}>
        <a href={href} style={{ color: PHUONG, textDecoration: "none" }}>
          {name}
        </a>{" "}
        <span style={{ fontSize: "14px", fontWeight: 400, color: SOFT }}>{promise}</span>
      </p>
    </Frame>
  );
}

/** One piece of a letter. */
export function Piece({ block }: { block: Block }) {
  switch (block.is) {
    case "text":
      return <p style={TEXT}>{block.text}</p>;
    case "heading":
      return (
        <h2 style={{ ...TEXT, fontSize: "19px", margin: "24px 0 8px", fontWeight: 700 }}>
          {block.text}
        </h2>
      );
    case "title":
      return (
        <h1 lang="vi" style={{ ...TEXT, fontSize: "21px", lineHeight: "29px", fontWeight: 700 }}>
          {block.text}
        </h1>
      );
    case "facts":
      return (
        <p style={TEXT}>
          {block.facts.map(({ label, value }, i) => (
            <span key={label}>
              {i > 0 ? <br /> : null}
              <span style={{ color: SOFT }}>{label}:</span> <strong>{value}</strong>
            </span>
          ))}
        </p>
      );
    case "quote":
      return (
        <>
          <p style={{ ...SMALL, margin: "0 0 4px" }}>{block.label}</p>
          <blockquote
            lang="vi"
            style={{ ...TEXT, borderLeft: `4px solid ${LINE}`, paddingLeft: "16px" }}
          >
            <Lines text={block.text} />
          </blockquote>
        </>
      );
    case "button":
      return (
        <p style={{ ...TEXT, margin: "8px 0 24px" }}>
          <a
            href={block.href}
            style={{
              display: "inline-block",
              padding: "12px 20px",
              borderRadius: "6px",
              backgroundColor: PHUONG,
              color: "#ffffff",
              fontWeight: 700,
              textDecoration: "none",
            }}
          >
            {block.label}
          </a>
        </p>
      );
    case "items":
      return block.items.map(({ title, text, href }) => (
        <p key={`${href} ${text}`} style={TEXT}>
          <a href={href} lang="vi" style={{ ...LINK, fontWeight: 700 }}>
            {title}
          </a>
          <br />
          {text}
        </p>
      ));
    default:
      return block satisfies never;
  }
}
