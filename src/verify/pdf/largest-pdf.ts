/** In bytes. A larger file is not opened: it would be there as bytes and as objects at once. The limits of most regions are lower. */
export const largestPdf = 256 * 1024 * 1024;
