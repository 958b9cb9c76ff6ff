import type { EctdRule } from '../ectd-rule.js';
import { applicationFolder } from './application-folder.js';
import { filledAttributes, nodeExtensions, taggingFiles, trimmedValues } from './attribute-values.js';
import { changedLeaf } from './changed-leaf.js';
import { changedOnce } from './changed-once.js';
import { dtdValidity } from './dtd-validity.js';
import { dtdVersions } from './dtd-versions.js';
import { applicationIdentifier, envelopeContent } from './envelope.js';
import { envelopeSequence } from './envelope-sequence.js';
import { indexChecksum, indexChecksumFile } from './index-checksum.js';
import { indexDoctype, indexNamespaces, indexStylesheet } from './index-declarations.js';
import { indexPresent, indexWellFormed } from './index-file.js';
import { checksumType, knownOperation, leafTitle } from './leaf-attributes.js';
import { leafChecksum, leafTarget } from './leaf-files.js';
import {
  appendOutsideTagging,
  deletedHref,
  firstIsNew,
  leafHref,
  modifiedFileThere,
  newModifiesNothing,
} from './leaf-operations.js';
import { fileNames, folderNames, nameLengths, pathLengths } from './names.js';
import { recommendedFiles, recommendedFolders } from './recommended-names.js';
import { referencedFiles } from './referenced-files.js';
import { regionalFile, regionalLeaf } from './regional-file.js';
import { relativeHref } from './relative-href.js';
import { sameLanguage, sameSection } from './same-section.js';
import { sameSpelling } from './same-spelling.js';
import { sequenceNumber } from './sequence-number.js';
import { sequenceRoot } from './sequence-root.js';
import { filledHeadings, headingTree } from './structure.js';
import { uniqueIds } from './unique-ids.js';
import { ichDtd, ichStylesheet, regionalFiles } from './util-files.js';

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
