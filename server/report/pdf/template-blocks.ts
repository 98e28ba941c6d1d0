/** The blocks of a document in Typst, charts aside. */
export const templateBlocks = `
// The rule for U+200B gives up at some 600 of them in one text; a note may hold 2000.
#let spread(text) = text.split("\u{200b}").map(piece => [#piece]).join(box(width: 0pt))

#let rich(value) = {
  if type(value) == str { return spread(value) }
  for run in value {
    if type(run) == str { spread(run) } else {
      let body = if run.at("strong", default: false) { strong(spread(run.text)) } else { spread(run.text) }
      if "href" in run { link(run.href, underline(body)) } else { body }
    }
  }
}

#let length-of(value) = {
  if type(value) == str { return value.len() }
  value.map(run => if type(run) == str { run.len() } else { run.text.len() }).sum(default: 0)
}

// A row stays together, unless somebody wrote a page into it.
#let table-row(row) = row.map(cell => table.cell(
  align: if cell.at("align", default: "start") == "end" { end + top } else { start + top },
  breakable: row.any(each => length-of(each.text) > 600),
  {
    set text(hyphenate: cell.hyphenate)
    if cell.at("strong", default: false) { strong(rich(cell.text)) } else { rich(cell.text) }
  },
))

#let draw-table(block) = {
  let aligned(index) = {
    let ends = block.rows.len() > 0 and block.rows.all(row => row.at(index).at("align", default: "start") == "end")
    if ends { end + bottom } else { start + bottom }
  }
  set text(size: if dense { 0.95em } else { 0.92em })
  set par(leading: 0.5em)
  captioned(block, table, table(
    columns: block.widths.map(share => share * 1fr),
    inset: (x: 0.45em, y: if dense { 0.32em } else { 0.5em }),
    stroke: (x, y) => (bottom: if y == 0 { 0.9pt + accent } else { 0.4pt + hairline }),
    fill: (x, y) => if y == 0 { tint },
    table.header(..block.head.enumerate().map(((index, cell)) => table.cell(
      align: aligned(index),
      text(hyphenate: cell.hyphenate, strong(cell.text)),
    ))),
    ..block.rows.map(table-row).flatten(),
  ))
}

#let boxed(tone, body) = {
  let looks = (
    result: (fill: tint, stroke: (left: 3pt + accent)),
    note: (fill: pale, stroke: (left: 3pt + hairline)),
    draft: (fill: none, stroke: (paint: ink, thickness: 0.9pt, dash: "dashed")),
  ).at(tone)
  block(
    width: 100%,
    above: if dense { 0.9em } else { 1.2em },
    below: if dense { 0.9em } else { 1.2em },
    inset: (x: 1em, y: if dense { 0.65em } else { 0.9em }),
    ..looks,
    body,
  )
}

#let draw(block) = {
  let all(blocks) = for each in blocks { draw(each) }
  let item(blocks) = {
    for (index, each) in blocks.enumerate() {
      if index == 0 and each.kind == "paragraph" { rich(each.text) } else { draw(each) }
    }
  }
  if block.kind == "heading" { heading(level: block.level, block.text) }
  else if block.kind == "paragraph" { par(rich(block.text)) }
  else if block.kind == "list" {
    let draw-list = if block.ordered { enum } else { list }
    draw-list(..block.items.map(item))
  }
  else if block.kind == "table" { draw-table(block) }
  else if block.kind == "bars" { draw-bars(block) }
  else if block.kind == "course" { draw-course(block) }
  else if block.kind == "box" {
    boxed(block.tone, { if block.title != "" { std.block(sticky: true, below: 0.6em, par(strong(block.title))) }; all(block.blocks) })
  }
  else if block.kind == "pageBreak" { pagebreak(weak: true) }
}

#masthead
#for each in report.blocks { draw(each) }
`;
