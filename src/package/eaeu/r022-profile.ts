import type { PackageSettings } from '../sequence/package-writer.js';

/** Names of one version of the structure R.022 (EEC Collegium Decision 79 of 30.06.2017). */
export interface R022Profile {
  readonly version: PackageSettings['r022'];
  /** Whether what we write was validated against the published schema. */
  readonly isVerified: boolean;
  /** By prefix, in the order they are declared. */
  readonly namespaces: Readonly<Record<'doc' | 'csdo' | 'hcsdo' | 'hccdo', string>>;
}

export const r022Profiles: Readonly<Record<PackageSettings['r022'], R022Profile>> = {
  '1.0.0': {
    version: '1.0.0',
    isVerified: true,
    namespaces: {
      doc: 'urn:EEC:R:DrugRegistrationDocDossierContentDetails:v1.0.0',
      csdo: 'urn:EEC:M:SimpleDataObjects:v0.4.6',
      hcsdo: 'urn:EEC:M:HC:SimpleDataObjects:v1.0.3',
      hccdo: 'urn:EEC:M:HC:ComplexDataObjects:v1.0.3',
    },
  },
  // Seen in the code of another program only; Decision 67 of 19.04.2022 added requisites that nobody could look up.
  '1.1.0': {
    version: '1.1.0',
    isVerified: false,
    namespaces: {
      doc: 'urn:EEC:R:DrugRegistrationDocDossierContentDetails:v1.1.0',
      csdo: 'urn:EEC:M:SimpleDataObjects:v0.4.11',
      hcsdo: 'urn:EEC:M:HC:SimpleDataObjects:v1.0.17',
      hccdo: 'urn:EEC:M:HC:ComplexDataObjects:v1.0.17',
    },
  },
};
