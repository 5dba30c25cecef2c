import { renderToStaticMarkup } from "react-dom/server";
import type { Letter } from "./letter.ts";
import { Frame, Masthead, Piece, Small, SmallLink } from "./parts.tsx";

const HIDDEN = { display: "none", overflow: "hidden", maxHeight: "0", opacity: 0 } as const;

/** A letter as HTML: one column, no image, no script, nothing fetched from anywhere. */
export const letterHtml = (letter: Letter): string =>
  `<!DOCTYPE html>${renderToStaticMarkup(<Mail letter={letter} />)}`;

function Mail({ letter }: { letter: Letter }) {
  return (
    <html lang={letter.lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>{letter.subject}</title>
      </head>
      <body style={{ margin: 0, padding: 0, backgroundColor: "#f7f4ee" }}>
        <div style={HIDDEN}>{letter.preview}</div>
        <Frame style={{ backgroundColor: "#f7f4ee" }}>
          <div
            style={{
              maxWidth: "600px",
              margin: "24px auto",
              padding: "24px",
              backgroundColor: "#ffffff",
            }}
          >
            <Masthead {...letter.site} />
            {letter.blocks.map((block, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a mail never move
              <Piece key={i} block={block} />
            ))}
            <Frame style={{ borderTop: "1px solid #d9d4c8", marginTop: "24px" }}>
              <div style={{ paddingTop: "16px" }}>
                {letter.foot.lines.map((line) => (
                  <Small key={line}>{line}</Small>
                ))}
                {letter.foot.links.map(({ label, href }) => (
                  <Small key={href}>
                    <SmallLink href={href}>{label}</SmallLink>
                  </Small>
                ))}
              </div>
            </Frame>
          </div>
        </Frame>
      </body>
    </html>
  );
}
