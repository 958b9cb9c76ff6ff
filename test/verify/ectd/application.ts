import { createHash } from 'node:crypto';
import { draftPdf, writePdf } from '../pdf/make-pdf.js';

/** The files of an application folder by their paths. */
export type Application = Map<string, Buffer>;

export function md5(bytes: Uint8Array | string): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** Text of a file that is there and must be. */
export function textOf(application: Application, path: string): string {
  const bytes = application.get(path);
  if (bytes === undefined) throw new Error(`no file ${path}`);
  return bytes.toString('utf8');
}

const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/**
 * An application of three sequences, written by hand from the specification: two drug substances, a node-extension, a
 * study folder, a module 1 of the EU; then replaced, added, deleted and reused documents.
 */
export function makeApplication(): Application {
  const files: Application = new Map();
  const put = (path: string, content: string | Uint8Array) => files.set(path, Buffer.from(content));
  const sum = (path: string) => md5(textOfBytes(files, path));
  for (const [path, text] of Object.entries(documents))
    put(path, path.endsWith('.pdf') ? writePdf(draftPdf(1, text)) : text);

  const leaf = (sequence: string, id: string, href: string, title: string, more = '') =>
    `<leaf ID="${id}" operation="${more.includes('modified-file') ? 'replace' : 'new'}"${more} checksum-type="md5" checksum="${sum(target(sequence, href))}" xlink:href="${href}"><title>${title}</title></leaf>`;
  const gone = (id: string, modified: string, title: string) =>
    `<leaf ID="${id}" operation="delete" modified-file="${modified}" checksum-type="md5" checksum=""><title>${title}</title></leaf>`;
  const modules = {
    '0000': (l: typeof leaf) => `
  <m2-common-technical-document-summaries>
    <m2-2-introduction>${l('0000', 'intro', 'm2/22-intro/introduction.txt', 'Introduction', ' xml:lang="en"')}</m2-2-introduction>
    <m2-3-quality-overall-summary>
      <m2-3-s-drug-substance substance="alphamab" manufacturer="Alpha Ltd">
        ${l('0000', 'qos-s', 'm2/23-qos/drug-substance.txt', 'Drug substance')}
      </m2-3-s-drug-substance>
    </m2-3-quality-overall-summary>
    <m2-7-clinical-summary>
      <m2-7-3-summary-of-clinical-efficacy indication="asthma">
        ${l('0000', 'efficacy', 'm2/27-clin-sum/summary-clin-efficacy-asthma.txt', 'Efficacy')}
      </m2-7-3-summary-of-clinical-efficacy>
    </m2-7-clinical-summary>
  </m2-common-technical-document-summaries>
  <m3-quality>
    <m3-2-body-of-data>
      <m3-2-s-drug-substance substance="alphamab" manufacturer="Alpha Ltd">
        <m3-2-s-1-general-information>
          <m3-2-s-1-1-nomenclature>${l('0000', 'name-a', 'm3/32-body-data/32s-drug-sub/alphamab-alpha/32s1-gen-info/nomenclature.txt', 'Nomenclature')}</m3-2-s-1-1-nomenclature>
        </m3-2-s-1-general-information>
      </m3-2-s-drug-substance>
      <m3-2-s-drug-substance substance="betamab" manufacturer="Beta GmbH">
        <m3-2-s-1-general-information>
          <m3-2-s-1-1-nomenclature>${l('0000', 'name-b', 'm3/32-body-data/32s-drug-sub/betamab-beta/32s1-gen-info/nomenclature.txt', 'Nomenclature')}</m3-2-s-1-1-nomenclature>
        </m3-2-s-1-general-information>
      </m3-2-s-drug-substance>
      <m3-2-p-drug-product product-name="Duomab" dosageform="solution">
        <m3-2-p-1-description-and-composition-of-the-drug-product>${l('0000', 'composition', 'm3/32-body-data/32p-drug-prod/duomab/32p1-desc-comp/description-and-composition.pdf', 'Composition')}</m3-2-p-1-description-and-composition-of-the-drug-product>
        <m3-2-p-8-stability>
          <m3-2-p-8-3-stability-data>
            <node-extension><title>Batch 17</title>
              ${l('0000', 'stability-17', 'm3/32-body-data/32p-drug-prod/duomab/32p8-stab/stability-data-batch-17.txt', 'Stability of batch 17')}
            </node-extension>
          </m3-2-p-8-3-stability-data>
        </m3-2-p-8-stability>
      </m3-2-p-drug-product>
    </m3-2-body-of-data>
  </m3-quality>
  <m4-nonclinical-study-reports>
    <m4-2-study-reports><m4-2-1-pharmacology><m4-2-1-1-primary-pharmacodynamics>
      ${l('0000', 'study-1', 'm4/42-stud-rep/421-pharmacol/4211-prim-pd/study-report-1.txt', 'Study 1')}
      ${l('0000', 'study-2', 'm4/42-stud-rep/421-pharmacol/4211-prim-pd/study-report-2.txt', 'Study 2')}
    </m4-2-1-1-primary-pharmacodynamics></m4-2-1-pharmacology></m4-2-study-reports>
  </m4-nonclinical-study-reports>
  <m5-clinical-study-reports>
    <m5-3-clinical-study-reports>
      <m5-3-5-reports-of-efficacy-and-safety-studies indication="asthma">
        <m5-3-5-1-study-reports-of-controlled-clinical-studies-pertinent-to-the-claimed-indication>
          ${l('0000', 'trial', 'm5/53-clin-stud-rep/535-rep-effic-safety-stud/asthma/5351-stud-rep-contr/study-report-7/report.txt', 'Trial 7')}
        </m5-3-5-1-study-reports-of-controlled-clinical-studies-pertinent-to-the-claimed-indication>
      </m5-3-5-reports-of-efficacy-and-safety-studies>
    </m5-3-clinical-study-reports>
  </m5-clinical-study-reports>`,
    '0001': (l: typeof leaf) => `
  <m2-common-technical-document-summaries>
    <m2-2-introduction>${l('0001', 'intro', 'm2/22-intro/introduction.txt', 'Introduction', ' xml:lang="en" modified-file="../0000/index.xml#intro"')}</m2-2-introduction>
  </m2-common-technical-document-summaries>
  <m3-quality>
    <m3-2-body-of-data>
      <m3-2-p-drug-product product-name="Duomab" dosageform="solution">
        <m3-2-p-2-pharmaceutical-development>${l('0001', 'development', 'm3/32-body-data/32p-drug-prod/duomab/32p2-pharm-dev/pharmaceutical-development.txt', 'Development')}</m3-2-p-2-pharmaceutical-development>
      </m3-2-p-drug-product>
    </m3-2-body-of-data>
  </m3-quality>
  <m4-nonclinical-study-reports>
    <m4-2-study-reports><m4-2-1-pharmacology><m4-2-1-1-primary-pharmacodynamics>
      ${gone('study-1-gone', '../0000/index.xml#study-1', 'Study 1')}
    </m4-2-1-1-primary-pharmacodynamics></m4-2-1-pharmacology></m4-2-study-reports>
  </m4-nonclinical-study-reports>`,
    '0002': (l: typeof leaf) => `
  <m2-common-technical-document-summaries>
    <m2-2-introduction>${l('0002', 'intro', 'm2/22-intro/introduction.txt', 'Introduction', ' xml:lang="en" modified-file="../0001/index.xml#intro"')}</m2-2-introduction>
    <m2-4-nonclinical-overview>${l('0002', 'overview', 'm2/24-nonclin-over/nonclinical-overview.txt', 'Overview')}</m2-4-nonclinical-overview>
  </m2-common-technical-document-summaries>
  <m3-quality>
    <m3-2-body-of-data>
      <m3-2-p-drug-product product-name="Duomab" dosageform="solution">
        <m3-2-p-1-description-and-composition-of-the-drug-product>${l('0002', 'again', '../0000/m3/32-body-data/32p-drug-prod/duomab/32p1-desc-comp/description-and-composition.pdf', 'Composition, filed before')}</m3-2-p-1-description-and-composition-of-the-drug-product>
      </m3-2-p-drug-product>
    </m3-2-body-of-data>
  </m3-quality>
  <m4-nonclinical-study-reports>
    <m4-2-study-reports><m4-2-1-pharmacology><m4-2-1-1-primary-pharmacodynamics>
      ${gone('study-2-gone', '../0000/index.xml#study-2', 'Study 2')}
    </m4-2-1-1-primary-pharmacodynamics></m4-2-1-pharmacology></m4-2-study-reports>
  </m4-nonclinical-study-reports>`,
  };
  for (const [sequence, body] of Object.entries(modules)) {
    const cover =
      sequence === '0000' ? '' : ` modified-file="../../../${previous(sequence)}/m1/eu/eu-regional.xml#cover"`;
    put(
      `${sequence}/m1/eu/eu-regional.xml`,
      regional(sequence, leaf(`${sequence}/m1/eu`, 'cover', '10-cover/cover.txt', 'Cover letter', cover)),
    );
    const index = body(leaf);
    put(`${sequence}/index.xml`, wrap(leaf(sequence, 'm1', 'm1/eu/eu-regional.xml', 'EU module 1'), index));
    put(`${sequence}/index-md5.txt`, sum(`${sequence}/index.xml`));
  }
  return files;
}

/** Where `href` leads from the folder of its XML. */
function target(folder: string, href: string): string {
  return href.startsWith('../') ? href.slice(3) : `${folder}/${href}`;
}

function textOfBytes(files: Application, path: string): Buffer {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no file ${path}`);
  return bytes;
}

function previous(sequence: string): string {
  return String(Number(sequence) - 1).padStart(4, '0');
}

function wrap(moduleOne: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ectd:ectd SYSTEM "util/dtd/ich-ectd-3-2.dtd">
<?xml-stylesheet type="text/xsl" href="util/style/ectd-2-0.xsl"?>
<ectd:ectd xmlns:ectd="http://www.ich.org/ectd" xmlns:xlink="http://www.w3c.org/1999/xlink" dtd-version="3.2">
  <m1-administrative-information-and-prescribing-information>
    ${moduleOne}
  </m1-administrative-information-and-prescribing-information>${body}
</ectd:ectd>
`;
}

function regional(sequence: string, leaf: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE eu:eu-backbone SYSTEM "../../util/dtd/eu-regional.dtd">
<?xml-stylesheet type="text/xsl" href="../../util/style/eu-regional.xsl"?>
<eu:eu-backbone xmlns:eu="http://europa.eu.int" xmlns:xlink="http://www.w3c.org/1999/xlink" dtd-version="3.1">
  <eu-envelope>
    <envelope country="ema">
      <identifier>${uuid}</identifier>
      <submission type="maa"><procedure-tracking><number>EMEA/H/C/000001</number></procedure-tracking></submission>
      <submission-unit type="${sequence === '0000' ? 'initial' : 'response'}"/>
      <applicant>Alpha Ltd</applicant>
      <agency code="EU-EMA"/>
      <procedure type="centralised"/>
      <invented-name>Duomab</invented-name>
      <inn>alphamab</inn>
      <sequence>${sequence}</sequence>
      <related-sequence>0000</related-sequence>
      <submission-description>Application</submission-description>
    </envelope>
  </eu-envelope>
  <m1-eu>
    <m1-0-cover>
      <specific country="ema">
        ${leaf}
      </specific>
    </m1-0-cover>
  </m1-eu>
</eu:eu-backbone>
`;
}

const documents: Readonly<Record<string, string>> = {
  '0000/m1/eu/10-cover/cover.txt': 'Cover of 0000',
  '0000/m2/22-intro/introduction.txt': 'Introduction',
  '0000/m2/23-qos/drug-substance.txt': 'Drug substance',
  '0000/m2/27-clin-sum/summary-clin-efficacy-asthma.txt': 'Efficacy',
  '0000/m3/32-body-data/32s-drug-sub/alphamab-alpha/32s1-gen-info/nomenclature.txt': 'alphamab',
  '0000/m3/32-body-data/32s-drug-sub/betamab-beta/32s1-gen-info/nomenclature.txt': 'betamab',
  '0000/m3/32-body-data/32p-drug-prod/duomab/32p1-desc-comp/description-and-composition.pdf': 'Composition',
  '0000/m3/32-body-data/32p-drug-prod/duomab/32p8-stab/stability-data-batch-17.txt': 'Stability',
  '0000/m4/42-stud-rep/421-pharmacol/4211-prim-pd/study-report-1.txt': 'Study 1',
  '0000/m4/42-stud-rep/421-pharmacol/4211-prim-pd/study-report-2.txt': 'Study 2',
  '0000/m5/53-clin-stud-rep/535-rep-effic-safety-stud/asthma/5351-stud-rep-contr/study-report-7/report.txt': 'Trial 7',
  '0001/m1/eu/10-cover/cover.txt': 'Cover of 0001',
  '0001/m2/22-intro/introduction.txt': 'Introduction, second edition',
  '0001/m3/32-body-data/32p-drug-prod/duomab/32p2-pharm-dev/pharmaceutical-development.txt': 'Development',
  '0002/m1/eu/10-cover/cover.txt': 'Cover of 0002',
  '0002/m2/22-intro/introduction.txt': 'Introduction, third edition',
  '0002/m2/24-nonclin-over/nonclinical-overview.txt': 'Overview',
};
