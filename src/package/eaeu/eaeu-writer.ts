import type { PackageWriter } from '../sequence/package-writer.js';
import { layOutEaeu } from './lay-out-eaeu.js';
import { isFiled } from './place-documents.js';

/** Sequences as the authorities of the EAEU take them, with documents in Russian. */
export const eaeuWriter: PackageWriter = { format: 'eaeu', languages: ['ru'], isFiled, layOut: layOutEaeu };
