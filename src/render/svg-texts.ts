/** The words drawn in an SVG of ours, one entry for each of its text elements, in their order. */
export function svgTexts(svg: string): readonly string[] {
  return [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, content = '']) =>
    content
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}
