/**
 * Substances of the ATC group L01XL (antineoplastic cell and gene therapy) by their codes. Not verified with the index itself
 * (WHO Collaborating Centre for Drug Statistics Methodology, ATC/DDD Index): all ten agree with the names of a public
 * library of pharmacokinetic models, five of them (01, 02, 05, 06, 08) with a code list of German oncology profiles as well.
 * The rule therefore warns, and its hint sends the reader to the index.
 */
const substances: ReadonlyMap<string, string> = new Map([
  ['L01XL01', 'sitimagene ceradenovec'],
  ['L01XL02', 'talimogene laherparepvec'],
  ['L01XL03', 'axicabtagene ciloleucel'],
  ['L01XL04', 'tisagenlecleucel'],
  ['L01XL05', 'ciltacabtagene autoleucel'],
  ['L01XL06', 'brexucabtagene autoleucel'],
  ['L01XL07', 'idecabtagene vicleucel'],
  ['L01XL08', 'lisocabtagene maraleucel'],
  ['L01XL09', 'tabelecleucel'],
  ['L01XL10', 'nadofaragene firadenovec'],
]);

/** The substance a code of the group belongs to; undefined for the group itself and for a code assigned since. */
export function substanceOfCode(code: string): string | undefined {
  return substances.get(code.toUpperCase());
}
