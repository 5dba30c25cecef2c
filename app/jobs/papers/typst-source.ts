/**
 * The paper as Typst lays it out. Everything a person wrote comes in as data and is never read as
 * markup; a part that follows another one begins with its rows, under the same head.
 */
export const TYPST_SOURCE = String.raw`
#let part = json(bytes(sys.inputs.part))
#let paper = part.paper
#set document(title: paper.title, author: paper.agency.name, description: paper.source, date: none)
#set text(font: part.fonts, size: 13pt, lang: "vi", region: "VN", hyphenate: false)
#set par(leading: 0.55em, spacing: 0.7em)
#show heading: set text(size: 13pt)
#show heading: set block(above: 0.9em, below: 0.7em)

#let mark = if paper.isSample { text(9pt, part.sampleMark) }
#set page(
  paper: "a4",
  flipped: paper.landscape,
  margin: (top: 20mm, bottom: 20mm, left: if paper.landscape { 20mm } else { 30mm }, right: 18mm),
  header-ascent: 4mm,
  header: context {
    let n = here().page() + part.firstPage - 1
    if n > 1 { align(center, stack(spacing: 5pt, text(13pt, str(n)), mark)) }
  },
  footer-descent: 4mm,
  footer: align(center, text(9pt, style: "italic", paper.source)),
)

#let short-rule(share) = align(center, line(length: share, stroke: 0.6pt))
#let centred(body) = align(center, body)

#let letterhead() = {
  grid(
    columns: if paper.landscape { (45%, 55%) } else { (42%, 58%) },
    align: center + top,
    {
      set par(spacing: 0.45em)
      if paper.agency.over != none [#text(12pt, paper.agency.over)#parbreak()]
      text(12pt, weight: "bold", paper.agency.name)
      short-rule(28%)
      if paper.number != none { v(0.35em); text(paper.number) }
    },
    {
      set par(spacing: 0.45em)
      text(12pt, weight: "bold", part.nation)
      parbreak()
      text(weight: "bold", part.motto)
      short-rule(40%)
      v(0.35em)
      text(style: "italic", paper.dateline)
    },
  )
  v(0.9em)
  if paper.isSample { centred(text(11pt, weight: "bold", part.sampleMark)); v(0.6em) }
  centred(heading(level: 1, paper.heading.name))
  centred(text(weight: "bold", paper.heading.about))
  short-rule(20%)
  if paper.addressees.len() > 0 {
    v(0.8em)
    centred("Kính gửi:")
    for name in paper.addressees { centred(name) }
  }
  v(0.9em)
}

#let cell-body(cell) = {
  set par(justify: false)
  let lead = cell.at("lead", default: none)
  let lines = cell.lines
  if lead != none {
    if lines.len() > 0 [*#lead* #lines.first()] else [*#lead*]
    for line in lines.slice(calc.min(1, lines.len())) { parbreak(); line }
  } else {
    for (i, line) in lines.enumerate() { if i > 0 { parbreak() }; line }
  }
  let remark = cell.at("remark", default: none)
  if remark != none { parbreak(); text(12pt, style: "italic", remark) }
}

#let paper-table(block) = {
  set par(leading: 0.5em, spacing: 0.5em)
  table(
    columns: block.columns.map(column => column.width * 1fr),
    inset: (x: 4pt, y: 5.5pt),
    stroke: 0.5pt,
    align: (x, y) => if y == 0 { center + horizon } else if block.columns.at(x).at("end", default: false) { right + top } else { left + top },
    table.header(repeat: true, ..block.columns.map(column => text(12pt, weight: "bold", column.head))),
    ..block.rows.map(row => row.map(cell => table.cell(breakable: cell.breakable, cell-body(cell)))).flatten(),
  )
}

#let paragraph(block) = {
  let style = block.at("style", default: none)
  let lead = block.at("lead", default: none)
  let body = {
    if lead != none [*#lead* ]
    if style == "item" [\- ]
    block.text
  }
  if style == "centre" { centred(body) } else {
    par(justify: style != "item", first-line-indent: (amount: 1.27cm, all: true), if style == "note" { emph(body) } else { body })
  }
}

#let closing() = block(breakable: false, width: 100%, {
  v(0.6em)
  grid(
    columns: (50%, 50%),
    {
      set align(left)
      set par(spacing: 0.4em)
      if paper.recipients.len() > 0 {
        text(12pt, weight: "bold", style: "italic", "Nơi nhận:")
        for name in paper.recipients { parbreak(); text(11pt, name) }
      }
    },
    align(center, {
      set par(spacing: 0.45em)
      for capacity in paper.signature.capacity { text(weight: "bold", capacity); parbreak() }
      text(12pt, style: "italic", paper.signature.remark)
      v(4em)
    }),
  )
})

#if part.first { letterhead() }
#let print(item) = {
  if item.kind == "table" { paper-table(item) }
  else if item.kind == "heading" { heading(level: item.level + 1, item.text) }
  else { paragraph(item) }
}
// A signature never stands on a page of its own: the last paragraph goes with it.
#let ends-in-words = part.last and part.blocks.len() > 0 and part.blocks.last().kind == "paragraph"
#let whole = if ends-in-words { part.blocks.slice(0, -1) } else { part.blocks }
#for item in whole { print(item) }
#if part.last {
  if ends-in-words { block(breakable: false, width: 100%, { print(part.blocks.last()); closing() }) }
  else { closing() }
}
`;
