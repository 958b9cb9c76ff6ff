export interface PhaseMention {
  /** As the records write it: `I/II`. */
  readonly phase: string;
  /** Start in the text, in UTF-16 code units. */
  readonly index: number;
}

const number = '(?:IV|I{1,3}|[1-4])';
const phase = `(${number}(?:\\s*(?:[/–-]|и|and|to)\\s*${number})?)[abаб]?`;

const mentions: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})фаз(?:а|ы|е|у|ой)\\s+${phase}(?![\\p{L}\\d])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d.,/–-])${phase}(?:-?(?:й|ой|ая|ей))?\\s+фаз(?:а|ы|е|у|ой)(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})phases?\\s+${phase}(?![\\p{L}\\d])`, 'giu'),
];

/** Around a phase that is only a part of the trial, or a trial that does not exist yet. */
const notATrial =
  /(?<!\p{L})(?:част\p{L}*|этап\p{L}*|стади\p{L}*|планир\p{L}*|не\s+провод\p{L}*|будет|будут|part|stage|portion|plann?ed|planning|will|no|not)(?!\p{L})/iu;

/** The phases of trials a text names, in the spelling of the records; parts of a trial and plans are not among them. */
export function findPhases(text: string): PhaseMention[] {
  return mentions
    .flatMap((mention) => [...text.matchAll(mention)])
    .flatMap((match) => {
      const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40);
      const written = match[1];
      return written === undefined || notATrial.test(around) ? [] : [{ phase: normal(written), index: match.index }];
    });
}

const roman: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' };

function normal(written: string): string {
  return written
    .toUpperCase()
    .split(/\s*(?:[/–-]|И|AND|TO)\s*/)
    .map((part) => roman[part] ?? part)
    .join('/');
}
