/**
 * Page, fonts and spacing of the house style of CTD documents (src/render/styles/ctd.ts), in the words of Typst. Lines
 * stand as far apart as ours: Tinos takes 1.149 of its size, the style 1.08 of that.
 */
export function preamble({ language, title, author, header, pageMarks }, inlines) {
  const of = { ru: 'из', en: 'of' }[language];
  const page = { ru: 'стр.', en: 'page' }[language];
  const marks = pageMarks.map((mark) => `#align(center)[#strong[#${JSON.stringify(mark)}]]`).join('\n');
  return `#set document(title: ${JSON.stringify(title)}, author: ${JSON.stringify(author)}, date: datetime(year: 2026, month: 1, day: 1))
#set text(font: ("Tinos", "DejaVu Sans"), size: 12pt, lang: "${language}", hyphenate: false, top-edge: 0.891em, bottom-edge: -0.216em)
#set par(leading: 0.134em, spacing: 7.6pt)
#set page(
  width: 595.28pt, height: 841.89pt,
  margin: (left: 70.87pt, right: 56.69pt, top: ${85 + 14 * pageMarks.length}pt, bottom: 63pt),
  header: [#set text(size: 9pt)
${marks}
#grid(columns: (70fr, 30fr), [${inlines(header.product)}#linebreak();${inlines(header.section)}], align(right)[${inlines(header.version)}])
#line(length: 100%, stroke: 0.5pt)],
  footer: [#set text(size: 9pt)
#align(right)[#context [${page} #counter(page).display() ${of} #counter(page).final().first()]]],
)
#show heading: set block(above: 12pt, below: 8pt)
#show heading: set text(size: 12pt)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 13pt)
#set list(indent: 0pt, body-indent: 10pt, spacing: 4.6pt)
#set enum(indent: 0pt, body-indent: 10pt, spacing: 4.6pt)
#set table(inset: (x: 3pt, y: 2.5pt), stroke: 0.5pt + luma(64))
#show figure: set block(breakable: true)
#show figure.caption: set text(size: 11pt)
#let data-table(caption: none, body) = figure(kind: table, caption: figure.caption(position: top, caption), align(left, text(size: 9pt, body)))
#let form-table(caption: none, body) = block(breakable: true, text(size: 10pt, body))
#let below(body) = text(size: 9pt, body)
#let remark(body) = block(stroke: 0.75pt + luma(64), fill: luma(244), inset: 6pt, width: 100%, text(size: 10.5pt, body))

`;
}
