import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSubmissionProfile, submissionProfileFile } from '../../../src/sections/submission-profile.js';

const root = resolve(import.meta.dirname, '../../..');

/** The limits for files as the project ships them. */
export const limits = readSubmissionProfile(JSON.parse(readFileSync(join(root, submissionProfileFile), 'utf8')));
