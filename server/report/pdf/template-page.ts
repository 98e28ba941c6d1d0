/**
 * The page in Typst: colours, sizes, what stands above and below each page, and the head of the paper. Everything said comes from
 * `report.json` as data, and nothing in it is ever read as markup.
 */
export const templatePage = String.raw`
#let data = json("report.json")
#let report = data.document
#let words = data.words

// Contrast on white: accent 8.2, quiet 7.5, ink 17; white on accent 8.2.
#let accent = rgb("#0b4f7a")
#let ink = rgb("#1a1a1a")
#let quiet = rgb("#525252")
#let tint = rgb("#e9f0f5")
#let pale = rgb("#f4f4f4")
#let hairline = rgb("#b9c2c9")

#let dense = report.kind == "council"
#let size = data.size * 1pt
#let day = report.date.split("-").map(int)

#set document(
  title: data.about.title,
  author: data.about.municipality,
  description: data.about.subtitle,
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)

#let draft-mark = box(stroke: 0.8pt + ink, inset: (x: 5pt, y: 3pt), radius: 2pt, text(size: 8pt, weight: "bold", words.draft))

#let page-head = context {
  set text(size: 8pt, fill: quiet, hyphenate: false)
  let first = counter(page).get().first() == 1
  grid(
    columns: (1fr, auto),
    column-gutter: 1em,
    align: (start + horizon, end + horizon),
    if not first [#report.title],
    if report.draft { draft-mark },
  )
}

#let page-foot = context {
  set text(size: 8pt, fill: quiet, hyphenate: false)
  line(length: 100%, stroke: 0.4pt + hairline)
  v(-0.4em)
  let (here,) = counter(page).get()
  let (last,) = counter(page).final()
  grid(
    columns: (1fr, auto),
    column-gutter: 2em,
    [#report.footer],
    [#words.page #here #words.of #last],
  )
}

#set page(
  paper: "a4",
  margin: if dense { (top: 18mm, bottom: 17mm, left: 22mm, right: 20mm) } else {
    (top: 24mm, bottom: 22mm, left: 25mm, right: 22mm)
  },
  header: page-head,
  header-ascent: if dense { 5mm } else { 8mm },
  footer: page-foot,
  footer-descent: if dense { 5mm } else { 7mm },
)

#set text(
  lang: report.language,
  region: if report.language == "en" { "GB" } else { none },
  font: ("Noto Sans", "Noto Emoji", "New Computer Modern", "DejaVu Sans Mono"),
  fallback: false,
  size: size,
  fill: ink,
  hyphenate: true,
)
#set par(leading: if dense { 0.55em } else { 0.65em }, spacing: if dense { 0.75em } else { 0.95em }, justify: false)

#show title: set text(size: if dense { 1em } else { 1.15em }, weight: "bold", fill: accent, hyphenate: false)
#show title: set par(leading: 0.45em)
#show heading: set text(fill: accent, weight: "bold", hyphenate: false)
#show heading: set par(leading: 0.45em)
#show heading.where(level: 1): set text(size: if dense { 1.08em } else { 1.25em })
#show heading.where(level: 1): set block(above: if dense { 1.15em } else { 1.7em }, below: if dense { 0.6em } else { 0.8em })
#show heading.where(level: 2): set text(size: if dense { 1em } else { 1.05em })
#show heading.where(level: 2): set block(above: if dense { 1em } else { 1.4em }, below: if dense { 0.55em } else { 0.7em })
#show heading.where(level: 3): set text(size: 1em, fill: ink)
#show heading.where(level: 3): set block(above: if dense { 0.9em } else { 1.2em }, below: 0.6em)
#show link: set text(fill: accent)
// A line that ends at U+200B itself is set a little too long; one that ends beside an empty box is not.
#show "\u{200b}": box(width: 0pt)

#set figure(supplement: none, numbering: none, gap: 0.6em)
#show figure: set align(start)
#show figure: set block(above: if dense { 0.9em } else { 1.3em }, below: if dense { 0.9em } else { 1.4em }, breakable: true)
#set figure.caption(position: top)
#show figure.caption: set text(size: 0.92em, weight: "bold")
#show figure.caption: set block(sticky: true)
#set list(indent: 0.2em, body-indent: 0.6em, marker: text(fill: accent)[•])
#set enum(indent: 0.2em, body-indent: 0.6em)

#let captioned(block, kind, body, ..more) = figure(
  kind: kind,
  caption: if block.caption != "" { [#block.caption] },
  body,
  ..more,
)

#let masthead = {
  block(below: 0.9em, text(size: 0.95em, grid(
    columns: (1fr, auto),
    column-gutter: 1em,
    text(weight: "bold", [#report.municipality]),
    text(fill: quiet, [#data.day]),
  )))
  block(below: 0.75em, title[#report.title])
  if report.subtitle != "" { block(below: 0.8em, par(text(size: 1.05em, fill: quiet, [#report.subtitle]))) }
  line(length: 100%, stroke: 1.2pt + accent)
}
`;
