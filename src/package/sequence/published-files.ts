import type { Staged } from '../../diagnostics/diagnostic.js';
import { DataNode } from '../../sections/data-node.js';
import { loadDataFile } from '../../sections/load-data-file.js';
import type { World } from '../../world.js';
import { packageFinding } from './package-findings.js';
import type { SuppliedFile } from './package-writer.js';
import { findSupplied } from './supplied-files.js';

const publishedFilesFile = 'schemas/data/ectd-published-files.json';

/**
 * The ICH DTD and stylesheet among the files below a folder, by their path in a sequence. One whose bytes differ from
 * the published ones is not taken, and told of where no right one is found.
 */
export async function findPublished(
  world: World,
  folder: string | undefined,
): Promise<Staged<ReadonlyMap<string, SuppliedFile>>> {
  const published = new Map<string, SuppliedFile>();
  if (folder === undefined) return { value: published, diagnostics: [] };
  const rows = new DataNode(publishedFilesFile, '', loadDataFile(world, publishedFilesFile)).at('files').items();
  const wanted = rows.map((row) => ({
    path: row.at('path').text(),
    name: row.at('path').text().split('/').at(-1) ?? '',
    bytes: row.at('bytes').count(),
    md5: row.at('md5').text(),
    sha256Start: row.at('sha256Start').text(),
  }));
  const found = await findSupplied(folder, (name) => wanted.some((each) => each.name === name));
  const diagnostics = wanted.flatMap(({ path, name, bytes, md5, sha256Start }) => {
    const named = found.filter((file) => file.name === name);
    const right = named.find((file) => file.bytes === bytes && file.md5 === md5 && file.sha256.startsWith(sha256Start));
    if (right !== undefined) published.set(path, right);
    const [wrong] = named;
    return right === undefined && wrong !== undefined ? [notPublished(wrong)] : [];
  });
  return { value: published, diagnostics };
}

function notPublished({ source, md5 }: SuppliedFile) {
  const finding = packageFinding(
    'ectd/not-published',
    {
      message: {
        ru: '`{source}` отличается от опубликованного файла (MD5 {md5}), поэтому в комплект не взят',
        en: '`{source}` differs from the published file (MD5 {md5}) and was left out of the package',
      },
      hint: {
        ru: 'скачайте файл заново с сайта ICH, не меняя концов строк',
        en: 'download the file again from the ICH site and keep its line ends',
      },
    },
    { source, md5 },
  );
  return { ...finding, severity: 'warning' as const };
}
