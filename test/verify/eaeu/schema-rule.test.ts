import { expect, test } from 'vitest';
import { judgeFolder, summarize } from '../judge-folder.js';
import { bothSets, draftSequence, makePdf, type SequenceDraft, writePackage } from './draft-package.js';

const name = 'EEC_R_DrugRegistrationDocDossierContentDetails_v1.0.0.xsd';
const root = 'urn:EEC:R:DrugRegistrationDocDossierContentDetails';

/** Stands in for the Commission's schema, which is not part of the project: the root may hold anything but `forbidden`. */
const standIn = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${root}:v1.0.0">
  <xs:element name="DrugRegistrationDocDossierContentDetails"><xs:complexType><xs:sequence>
    <xs:any namespace="##other" processContents="skip" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

function draft(): SequenceDraft {
  return draftSequence('0000', [{ path: 'm1/1.0/101-pismo.pdf', code: '01001', bytes: makePdf('Letter') }]);
}

async function judge(sequence: SequenceDraft, schema?: string) {
  const published = new Map(schema === undefined ? [] : [[name, Buffer.from(schema)]]);
  const judged = await judgeFolder(writePackage([sequence]), bothSets, { layout: 'eaeu', profile: 'eaeu', published });
  return { found: summarize(judged.findings), notRun: judged.notRun, checked: judged.checked.get('R22-02') };
}

test('without a schema the rule says that it did not run', async () => {
  expect(await judge(draft())).toEqual({ found: [], notRun: ['R22-02'], checked: undefined });
});

test('the schema of the version is enforced, with the line', async () => {
  expect(await judge(draft(), standIn)).toEqual({ found: [], notRun: [], checked: 1 });
  const strict = standIn.replace('##other', 'urn:other');
  expect(await judge(draft(), strict)).toMatchObject({ found: ['R22-02 error 0000/r022-inventory.xml:4'], checked: 1 });
});

test('version 1.1.0 has no schema: it is read and said to be unverified', async () => {
  const unverified = { ...draft(), namespace: `${root}:v1.1.0` };
  expect(await judge(unverified, standIn)).toEqual({ found: [], notRun: ['R22-02'], checked: undefined });
});

test('a schema that cannot be used is no fault of the package', async () => {
  expect(await judge(draft(), '<broken')).toEqual({ found: [], notRun: ['R22-02'], checked: undefined });
});
