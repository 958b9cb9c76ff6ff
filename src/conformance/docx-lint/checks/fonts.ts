import type { DocxCheck } from '../docx-check.js';
import { attributeOf, type Element, elementsOf } from '../element-tree.js';

/** Fonts that every Word has, with Cyrillic. */
const allowed = ['Times New Roman', 'Arial'];
const named = ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'] as const;
const themed = ['w:asciiTheme', 'w:hAnsiTheme', 'w:eastAsiaTheme', 'w:cstheme'] as const;

export const fonts: DocxCheck = {
  name: 'fonts',
  finds: 'a font that the reader’s Word may lack, a font left to the theme, embedded fonts: pages look different',
  check(docx) {
    const parts = docx.partNames.filter((name) => /^word\/[^/]+\.xml$/.test(name));
    return [
      ...docx.partNames
        .filter((name) => /\.(?:odttf|ttf|otf)$/i.test(name))
        .map((name) => `${name}: a font is embedded`),
      ...parts.flatMap((part) => {
        const root = docx.xml(part);
        return root === undefined ? [] : [...new Set(checkPart(root))].map((problem) => `${part}: ${problem}`);
      }),
    ];
  },
};

function checkPart(root: Element): string[] {
  return [
    ...elementsOf(root, 'w:rFonts').flatMap((fontsOfRun) => [
      ...named
        .flatMap((attribute) => attributeOf(fontsOfRun, attribute) ?? [])
        .filter((name) => !allowed.includes(name))
        .map((name) => `the font \`${name}\``),
      ...themed
        .filter((attribute) => fontsOfRun.hasAttribute(attribute))
        .map((attribute) => `a font left to ${attribute}`),
    ]),
    ...elementsOf(root, '*')
      .filter(({ tagName }) =>
        /^w:(?:embed(?:Regular|Bold|Italic|BoldItalic|TrueTypeFonts|SystemFonts))$/.test(tagName),
      )
      .map(({ tagName }) => `${tagName.slice(2)} is set`),
  ];
}
