import type { DocumentModel } from '../../assemble/document-model.js';
import type { HouseStyle } from '../house-style.js';
import { ctd } from './ctd.js';
import { letter } from './letter.js';

export const houseStyles: Readonly<Record<DocumentModel['style'], HouseStyle>> = { ctd, letter };
