/** Whether a link leaves the package: an address with a scheme, a drive, a share or a path from the root. */
export function isOutside(file: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(file) || /^[\\/]/.test(file);
}
