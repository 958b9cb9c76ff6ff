import type { RuleSet } from '../verify-rule.js';
import { checksumsEqual } from './checksum-rule.js';
import { codeOfSection, codePresent, otherDocumentNamed } from './code-rules.js';
import { datesFit } from './date-rules.js';
import { type EaeuRule, type OfficialTables, toVerifyRule } from './eaeu-rule.js';
import { type EaeuSequence, readSequence } from './eaeu-sequence.js';
import { embeddedReadable } from './embedded-rule.js';
import { entryHasFile, fileHasEntry } from './entry-rules.js';
import { emptySections, foldersAreSections } from './folder-rules.js';
import { inventoryHeader, inventoryPresent, inventoryValid } from './inventory-rules.js';
import { idStable, operationFits, sequenceOfFolder } from './life-cycle-rules.js';
import { formatsAccepted, sequencesInOrder, sizesFit } from './limit-rules.js';
import { namesFit, noLookAlikes, pathsInside } from './name-rules.js';
import { pairsEqual } from './pair-rule.js';
import { signaturesPair } from './signature-rule.js';

const rules: readonly EaeuRule[] = [
  inventoryPresent,
  inventoryValid,
  inventoryHeader,
  fileHasEntry,
  entryHasFile,
  codePresent,
  codeOfSection,
  otherDocumentNamed,
  checksumsEqual,
  sequenceOfFolder,
  operationFits,
  idStable,
  datesFit,
  namesFit,
  pathsInside,
  embeddedReadable,
  emptySections,
  foldersAreSections,
  noLookAlikes,
  pairsEqual,
  signaturesPair,
  sizesFit,
  sequencesInOrder,
  formatsAccepted,
];

/**
 * The rules on packages of the EAEU: the inventory R.022 and the folders of the dossier. They see the files alone and the
 * tables of headings and codes, nothing of the programs that write such packages.
 */
export function eaeuRules(official: OfficialTables): RuleSet {
  return {
    rules: rules.map(toVerifyRule),
    async run(subject, report, onProgress) {
      const sequences: EaeuSequence[] = [];
      for (const folder of subject.earlier) sequences.push(withoutEmbedded(await readSequence(subject.files, folder)));
      const total = subject.judged.length * rules.length;
      let done = 0;
      for (const folder of subject.judged) {
        const sequence = await readSequence(subject.files, folder);
        for (const rule of rules) {
          await rule.judge(sequence, { subject, official, report }, sequences);
          done += 1;
          onProgress(done, total);
        }
        sequences.push(withoutEmbedded(sequence));
      }
    },
  };
}

/** What later sequences ask of an earlier one is not its embedded files, which may be large. */
function withoutEmbedded(sequence: EaeuSequence): EaeuSequence {
  const entries = sequence.entries.map((entry) => {
    const { embedded, ...document } = entry.document;
    return embedded === undefined ? entry : { ...entry, document };
  });
  const { inventory, ...rest } = sequence;
  return { ...rest, entries, ...(inventory && { inventory: { ...inventory, documents: [] } }) };
}
