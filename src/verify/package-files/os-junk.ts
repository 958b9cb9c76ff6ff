const junkNames =
  /^(\.DS_Store|\._.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.Spotlight-V100|\.Trashes|\.fseventsd|\.directory|~\$.*)$/i;
const junkFolders = /^(__MACOSX|\.git|\.svn|\.AppleDouble|\$RECYCLE\.BIN|System Volume Information)$/i;

/** A file that an operating system or an editor left behind. */
export function isJunk(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return junkNames.test(name) || parts.some((part) => junkFolders.test(part));
}
