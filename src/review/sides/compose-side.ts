import { type Composition, composeDossiers } from '../../compose-dossiers.js';
import type { Diagnostic, Profile, Staged } from '../../diagnostics/diagnostic.js';
import { isError } from '../../diagnostics/is-blocked.js';
import { compareText } from '../../diagnostics/sort.js';
import { locateTemplate } from '../../make-documents.js';
import { readSourceFiles } from '../../package/source-files.js';
import type { World } from '../../world.js';
import { readsOf, readsOfPlan } from './reads-of.js';
import type { SideProduct } from './side.js';

export interface SideOptions {
  /** Product folders; absent: all of them. */
  readonly products?: readonly string[];
  readonly profile?: Profile;
  readonly asOf?: string;
}

/**
 * The products of a world as documents, without judging them. The findings are the errors that keep documents from being
 * made; what the data declare as missing is printed in the documents and no hindrance.
 */
export async function composeSide(world: World, options: SideOptions): Promise<Staged<readonly SideProduct[]>> {
  const known = new Set(world.list('content').map(({ name }) => name.slice(0, name.indexOf('/'))));
  const products = options.products?.filter((product) => known.has(product));
  // A product that this side does not have yet, or no longer, is a fact to be told and no mistake.
  if (products?.length === 0) return { value: [], diagnostics: [] };

  const wanted = { ...options, ...(products && { products }), rules: 'none' } as const;
  const { value: composition, diagnostics } = await composeDossiers(world, wanted);
  const { sources } = composition;
  const value = composition.dossiers.map((dossier): SideProduct => {
    const { checks, instances, documents, attachments } = dossier;
    return {
      product: checks.product,
      documents,
      attached: attachments
        .map(({ record, path, sha256 }) => ({ document: record.id, section: record.data.section, path, sha256 }))
        .sort((a, b) => compareText(a.document, b.document)),
      records: checks.records,
      sourcesOf: (document) => {
        const template = locateTemplate(document.id, instances, composition.templates).file;
        const files = [...readSourceFiles(document), ...sources.templateParts(template)];
        return [...new Set(files)].sort(compareText).map(sources.hash);
      },
      readsOf: (document) => readsOf(document, dossier, composition.templates),
      readsOfPlan: () => readsOfPlan(dossier, composition.templates),
    };
  });
  return { value, diagnostics: diagnostics.filter((finding) => isHindrance(finding, composition)) };
}

/** Whether a finding kept documents from being made; what the data declare as missing is printed in them. */
export function isHindrance(finding: Diagnostic, { dossiers }: Composition): boolean {
  if (!isError(finding) || finding.declared !== undefined) return false;
  const isComposed = dossiers.some(({ checks }) => checks.product === finding.product);
  return !isComposed || finding.code.startsWith('template/');
}
