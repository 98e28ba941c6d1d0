/**
 * The charts in Typst. Nothing is told by colour alone: a value is a filled bar, the spread of the peers a line with ticks at its ends
 * and a long one in its middle, a target a hollow diamond.
 */
export const templateCharts = `
#let lane = 0.72em
#let gap = 0.2em

#let bar-mark(width) = rect(width: width, height: lane, fill: accent, stroke: none)

#let peers-mark(low, mid, high) = {
  let upright(at, length) = place(dx: at, dy: (lane - length) / 2, line(angle: 90deg, length: length, stroke: 1pt + ink))
  place(dx: low, dy: lane / 2, line(length: high - low, stroke: 1pt + ink))
  upright(low, lane * 0.5)
  upright(high, lane * 0.5)
  place(dx: mid - 1.2pt, rect(width: 2.4pt, height: lane, fill: ink, stroke: none))
}

#let target-mark(at) = {
  let half = lane * 0.68
  place(dx: at - half, dy: lane / 2 - half, polygon(
    fill: white,
    stroke: 1.2pt + ink,
    (0pt, half), (half, 0pt), (2 * half, half), (half, 2 * half),
  ))
}

#let gridlines(scale) = for mark in scale {
  place(dx: mark.at * 1%, line(angle: 90deg, length: 100%, stroke: 0.4pt + hairline))
}

#let bar-lanes(row, scale, peers) = block(width: 100%, height: lane + 2 * gap + (if peers { lane } else { 0pt }) + 2 * gap, {
  gridlines(scale)
  place(dy: 2 * gap, block(width: 100%, height: lane, {
    if row.value != none { bar-mark(row.value * 1%) }
    if "target" in row { target-mark(row.target * 1%) }
  }))
  if "peers" in row {
    place(dy: 3 * gap + lane, block(width: 100%, height: lane, peers-mark(row.peers.low * 1%, row.peers.mid * 1%, row.peers.high * 1%)))
  }
})

// Each label stands behind its line, at the beginning of what it names; one at the end stands before it.
#let scale-labels(scale) = block(width: 100%, height: 1.1em, text(size: 0.82em, fill: quiet, {
  gridlines(scale)
  for mark in scale {
    if mark.at < 100 { place(dx: mark.at * 1% + 2pt, box(width: 60pt, mark.label)) }
    else { place(dx: 100% - 62pt, box(width: 60pt, align(end, mark.label))) }
  }
}))

#let legend(block) = {
  let mark(kind) = box(width: 2.2em, height: lane, baseline: 0.05em, {
    if kind == "value" { bar-mark(100%) } else if kind == "peers" { peers-mark(0%, 45%, 100%) } else { target-mark(50%) }
  })
  text(size: 0.9em, block.legend.map(each => box([#mark(each.mark)#h(0.5em)#each.text])).join(h(1.6em)))
}

// The export itself asks for an alternative text only where a picture holds no text.
#let said(alt) = {
  assert(alt != "", message: "a chart has no alternative text")
  alt
}

#let draw-bars(block) = {
  let peers = block.rows.any(row => "peers" in row)
  set par(leading: 0.4em, spacing: 0.5em)
  set text(size: 0.92em)
  captioned(block, image, alt: said(block.alt), std.block(breakable: block.rows.len() > 24, width: 100%, {
    grid(
      columns: (36%, 1fr, auto),
      column-gutter: 0.9em,
      align: (start + horizon, start + horizon, end + horizon),
      [], scale-labels(block.scale), [],
      ..block.rows.map(row => (text(hyphenate: row.label.clusters().len() > 60)[#row.label], bar-lanes(row, block.scale, peers), [#row.text])).flatten(),
    )
    v(0.3em)
    legend(block)
  }))
}

#let points-text(value) = {
  let tenths = int(calc.round(value * 10))
  str(calc.quo(tenths, 10)) + words.decimal + str(calc.rem(tenths, 10))
}

#let draw-course(block) = {
  let count = calc.max(1, block.points.len())
  let across(index) = (index + 0.5) / count * 100%
  let up(value) = 100% - value * 1%
  set text(size: 0.92em)
  captioned(block, image, alt: said(block.alt), pad(top: 0.5em, grid(
    columns: (4.5em, 1fr),
    column-gutter: 0.5em,
    row-gutter: 0.4em,
    std.block(width: 100%, height: 42mm, for mark in block.scale {
      place(dy: up(mark.at) - 0.4em, box(width: 100%, align(end, text(size: 0.85em, fill: quiet, mark.label))))
    }),
    std.block(width: 100%, height: 42mm, {
      for mark in block.scale { place(dy: up(mark.at), line(length: 100%, stroke: 0.4pt + hairline)) }
      for (index, point) in block.points.enumerate() {
        if index > 0 {
          if point.breakBefore {
            place(dx: index / count * 100%, line(angle: 90deg, length: 100%, stroke: (paint: ink, thickness: 0.8pt, dash: "dashed")))
          } else {
            place(line(
              start: (across(index - 1), up(block.points.at(index - 1).value)),
              end: (across(index), up(point.value)),
              stroke: 1.6pt + accent,
            ))
          }
        }
      }
      for (index, point) in block.points.enumerate() {
        place(dx: across(index) - 3pt, dy: up(point.value) - 3pt, circle(radius: 3pt, fill: accent, stroke: 1pt + white))
        let below = point.value > 88
        place(
          dx: across(index) - 25pt,
          dy: up(point.value) + (if below { 0.5em } else { -1.5em }),
          box(width: 50pt, align(center, box(fill: white, outset: (x: 1.5pt, y: 1pt), strong(points-text(point.value))))),
        )
      }
    }),
    [],
    grid(columns: (1fr,) * count, align: center, column-gutter: 0.3em, ..block.points.map(point => text(size: 0.9em)[#point.label])),
  )))
}
`;
