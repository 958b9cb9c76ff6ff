import type { Diagnostic, Location } from '../../diagnostics/diagnostic.js';
import { codeFrame } from '../code-frame.js';
import type { AcceptedLine, Place, Problem } from './report-parts.js';
import type { ReportSubject } from './report-subject.js';

/** A place as a line of a file, with the row under which the file is embedded. */
export type PlaceOf = (at: Location) => Place;

/** What was found, with the lines themselves. `textOf` gives the text of a file, if it could be read. */
export function describeProblems(
  diagnostics: readonly Diagnostic[],
  placeOf: PlaceOf,
  textOf: (file: string) => string | undefined,
): Problem[] {
  return diagnostics.map(({ code, severity, declared, message, at, related, hint, clause }) => {
    const text = at && textOf(at.file);
    return {
      code,
      severity,
      ...(declared && { declared }),
      message,
      ...(at && { at: placeOf(at) }),
      frame: at === undefined || text === undefined ? [] : codeFrame(text, at.range),
      related: related.map((each) => ({ label: each.label, at: placeOf(each.at) })),
      ...(hint && { hint }),
      ...(clause && { clause }),
    };
  });
}

/** Accepted deviations with what they cover: a finding that an entry covers names the entry among its related places. */
export function describeAccepted(
  { records }: ReportSubject,
  diagnostics: readonly Diagnostic[],
  placeOf: PlaceOf,
): AcceptedLine[] {
  const covered = diagnostics.filter(({ declared }) => declared === 'accepted');
  return (records?.all('accepted-deviations') ?? []).flatMap((register) =>
    register.data.entries.map(({ code, record, pointer, reason, owner, expires }, index) => {
      const at = register.locate(`/entries/${index}`);
      const isEntry = (place: Location) => place.file === at.file && place.pointer === at.pointer;
      const covers = covered.filter((finding) => finding.related.some((related) => isEntry(related.at)));
      return {
        code,
        record,
        pointer,
        reason: { ru: reason.ru, en: reason.en },
        owner,
        expires,
        at: placeOf(at),
        covers: covers.map((finding) => ({
          message: finding.message,
          ...(finding.at && { at: placeOf(finding.at) }),
        })),
      };
    }),
  );
}
