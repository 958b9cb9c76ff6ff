/** Begins or ends the text of a paragraph; bookmarks may stand around it. */
const ends =
  /<w:(ins|del) [^>]*w:date="([^"]*)"[^>]*>(?:(?!<w:(?:ins|del) ).)*<\/w:\1>(?:<w:bookmarkEnd [^>]*>)*<\/w:p>$/s;
const begins = /^(<w:p><w:pPr>.*?<\/w:pPr>(?:<w:bookmark[^>]*>)*<w:(ins|del) [^>]*w:date=")([^"]*)/s;
const hasMarkedEnd = /^<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:(?:ins|del) /s;

/** LibreOffice takes marks of one author within a minute for one. */
const apart = 120_000;

/**
 * The paragraph, fit to stand after the other. Where one ends and the next begins with text that came (went), and both
 * stay, LibreOffice takes the two marks for one over the end between them and joins the paragraphs when it rejects
 * (accepts). Marks some minutes apart it takes for two.
 */
export function keepApart(before: string, paragraph: string): string {
  const [, mark, date] = hasMarkedEnd.test(before) ? [] : (ends.exec(before) ?? []);
  const [, head, next, nextDate] = begins.exec(paragraph) ?? [];
  if (mark === undefined || date === undefined || head === undefined || mark !== next || date !== nextDate)
    return paragraph;
  const later = new Date(Date.parse(date) + apart).toISOString().replace('.000', '');
  return paragraph.replace(begins, (_, opening: string) => opening + later);
}
