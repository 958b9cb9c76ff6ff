import type { attachmentCodes } from '../diagnostics/codes/attachment.js';

export type AttachmentCode = keyof typeof attachmentCodes;
