import type { FileTroubleKind } from './package-files.js';

/** Why an entry of a ZIP must not be unpacked under its name; `undefined` where the name stays inside. */
export function refuseName(name: string): FileTroubleKind | undefined {
  if (name.includes('\0')) return 'damaged';
  if (name.includes('\\') || name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'traversal';
  const parts = name.replace(/\/$/, '').split('/');
  return parts.some((part) => part === '..' || part === '.' || part === '') ? 'traversal' : undefined;
}

/** Two names of one key are one file on some system: Windows and macOS ignore case and the form of accents. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
