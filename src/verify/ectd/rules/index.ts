import type { EctdRule } from '../ectd-rule.js';
import { applicationFolder } from './application-folder.js';
import { filledAttributes, nodeExtensions, taggingFiles, trimmedValues } from './attribute-values.js';
import { dtdValidity } from './dtd-validity.js';
import { applicationIdentifier, envelopeContent } from './envelope.js';
import { envelopeSequence } from './envelope-sequence.js';
import {
  indexChecksum,
  indexChecksumFile,
  indexDoctype,
  indexNamespaces,
  indexPresent,
  indexStylesheet,
  indexWellFormed,
} from './index-file.js';
import { leafChecksum, leafTarget } from './leaf-files.js';
import {
  appendOutsideTagging,
  checksumType,
  deletedHref,
  firstIsNew,
  knownOperation,
  leafHref,
  leafTitle,
  modifiedFileThere,
  newModifiesNothing,
  relativeHref,
  uniqueIds,
} from './leaf-form.js';
import { changedLeaf, changedOnce, sameLanguage, sameSection, sameSpelling } from './leaf-life-cycle.js';
import { fileNames, folderNames, nameLengths, pathLengths } from './names.js';
import { recommendedFiles, recommendedFolders } from './recommended-names.js';
import { referencedFiles } from './referenced-files.js';
import { regionalFile, regionalLeaf } from './regional-file.js';
import { sequenceNumber } from './sequence-number.js';
import { sequenceRoot } from './sequence-root.js';
import { filledHeadings, headingTree } from './structure.js';
import { dtdVersions, ichDtd, ichStylesheet, regionalFiles } from './util-files.js';

/** All rules on eCTD packages but those on PDF files, by their numbers. */
export const ectdRules: readonly EctdRule[] = [
  sequenceNumber,
  envelopeSequence,
  sequenceRoot,
  referencedFiles,
  applicationFolder,
  fileNames,
  folderNames,
  nameLengths,
  pathLengths,
  recommendedFolders,
  recommendedFiles,
  ichDtd,
  ichStylesheet,
  regionalFiles,
  dtdVersions,
  indexPresent,
  indexWellFormed,
  dtdValidity,
  indexDoctype,
  indexStylesheet,
  indexNamespaces,
  indexChecksumFile,
  indexChecksum,
  regionalFile,
  applicationIdentifier,
  envelopeContent,
  regionalLeaf,
  filledHeadings,
  headingTree,
  checksumType,
  leafChecksum,
  leafTitle,
  leafHref,
  deletedHref,
  leafTarget,
  modifiedFileThere,
  newModifiesNothing,
  changedLeaf,
  sameSection,
  uniqueIds,
  changedOnce,
  firstIsNew,
  relativeHref,
  trimmedValues,
  appendOutsideTagging,
  sameLanguage,
  filledAttributes,
  knownOperation,
  nodeExtensions,
  sameSpelling,
  taggingFiles,
];
