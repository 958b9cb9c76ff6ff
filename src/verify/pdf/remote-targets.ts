import type { PackageFiles } from '../package-files/package-files.js';
import type { RuleReport } from '../verify-rule.js';
import { largestPdf } from './largest-pdf.js';
import { targetsExist } from './navigation-rules.js';
import type { PdfMark, PdfRemoteTarget } from './pdf-facts.js';
import { oneFor } from './pdf-rule.js';
import { readPdfFile } from './read-pdf-file.js';
import { resolvePath } from './resolve-path.js';

interface WantedPlace {
  readonly source: string;
  readonly target: PdfRemoteTarget;
}

/**
 * Links from one file of the package to another. Whether the file exists is known at once; whether it has the page or the
 * named place, when all files have been read. Of each file only its number of pages is kept.
 */
export class RemoteTargets {
  private readonly pages = new Map<string, number>();
  /** By the path of the file they lead to. */
  private readonly wanted = new Map<string, WantedPlace[]>();
  private readonly lost = new Map<string, PdfMark[]>();

  constructor(
    private readonly files: PackageFiles,
    /** Other sequences may be missing here and filed all the same. */
    private readonly isSingleSequence: boolean,
  ) {}

  add(source: string, pages: number, targets: readonly PdfRemoteTarget[]): void {
    this.pages.set(source, pages);
    for (const target of targets) {
      const path = resolvePath(source, target.file, (name) => this.files.find(name) !== undefined);
      const isFound = path !== undefined && this.files.find(path) !== undefined;
      if (!isFound && this.isSingleSequence && !isBeside(source, path)) continue;
      if (!isFound) this.lose(source, target);
      else if (target.place !== undefined) this.want(path, { source, target });
    }
  }

  /** Reads again what is asked for by name, one file at a time, and tells what is missing. */
  async finish(report: RuleReport): Promise<void> {
    for (const [path, places] of this.wanted) {
      const isNamed = places.some(({ target }) => typeof target.place === 'string');
      const { pages, names } = isNamed || !this.pages.has(path) ? await this.reread(path) : this.known(path);
      for (const { source, target } of places) {
        const { place } = target;
        const isThere =
          typeof place === 'string'
            ? names === undefined || names.has(place)
            : place === undefined || pages === undefined || (place >= 1 && place <= pages);
        if (!isThere) this.lose(source, { ...target, name: `${target.file}#${place}` });
      }
    }
    for (const [file, marks] of this.lost) {
      for (const { message, args, page } of oneFor(marks, lostMessage)) {
        report.found(targetsExist.id, { file, ...(page !== undefined && { page }) }, message, args);
      }
    }
  }

  private known(path: string): { readonly pages: number | undefined; readonly names?: ReadonlySet<string> } {
    return { pages: this.pages.get(path) };
  }

  /** Nothing is known of a file that does not open: that is told elsewhere. */
  private async reread(
    path: string,
  ): Promise<{ readonly pages: number | undefined; readonly names?: ReadonlySet<string> }> {
    const bytes = await this.files.read(path, largestPdf);
    const read = 'trouble' in bytes ? undefined : await readPdfFile(bytes);
    return read === undefined || 'kind' in read
      ? { pages: undefined }
      : { pages: read.pages.length, names: read.names };
  }

  private want(path: string, place: WantedPlace): void {
    const places = this.wanted.get(path) ?? [];
    places.push(place);
    this.wanted.set(path, places);
  }

  private lose(source: string, mark: PdfMark): void {
    const marks = this.lost.get(source) ?? [];
    marks.push(mark);
    this.lost.set(source, marks);
  }
}

/** In the same sequence. */
function isBeside(source: string, path: string | undefined): boolean {
  return path !== undefined && path.split('/')[0] === source.split('/')[0];
}

const lostMessage = {
  ru: 'ссылки ведут к файлу или месту, которых в пакете нет: {names}{where} — исправьте их или удалите',
  en: 'links lead to a file or place that the package does not have: {names}{where}; correct or delete them',
};
