// Generated from schemas/ by `npm run generate-types`. Do not edit.

/** Record id. Lower-case Latin letters, digits and hyphens, e.g. trial-01 */
export type Id = string;

/** Text in two languages. ru as printed in the Russian document, en in the English one; where one of them is not known, give the reason (absent) */
export interface LText {
  /** In Russian */
  readonly ru?: Uncertain<string>;
  /** In English */
  readonly en?: Uncertain<string>;
}

/** Prose in two languages. Separate paragraphs by an empty line; no markup, everything prints as typed */
export interface Narrative {
  /** In Russian */
  readonly ru?: Uncertain<string>;
  /** In English */
  readonly en?: Uncertain<string>;
}

/** Remark in two languages. A remark for readers of the report and of marks in documents */
export interface Note {
  /** In Russian */
  readonly ru: string;
  /** In English */
  readonly en: string;
}

/** Date. YYYY-MM-DD, YYYY-MM or "YYYY", as much as is known; quote a bare year */
export type PartialDate = string;

/** Full date. YYYY-MM-DD */
export type FullDate = string;

/** Period. Start and end; no end while it lasts */
export interface Period {
  /** Start of the period */
  readonly start: PartialDate;
  /** End of the period */
  readonly end?: PartialDate;
}

/** Date of an event. The date and whether it is actual or planned */
export interface EventDate {
  /** Date of the event */
  readonly date: PartialDate;
  /** Actual or planned */
  readonly kind: DateKind;
  /** Remark on the date */
  readonly note?: LText;
}

/** Decimal number. A number with a point, as in the source: 0.25 */
export type Decimal = string | number;

/** Quantity. A number and its unit */
export interface Quantity {
  /** Value */
  readonly value: Decimal;
  /** Unit */
  readonly unit: Unit;
  /** Comparison sign */
  readonly comparator?: ComparatorSign;
}

/** Number with a power of ten. Prints as 2 × 10⁶ */
export interface Sci {
  /** Mantissa */
  readonly mantissa: Decimal;
  /** Exponent */
  readonly exponent: number;
}

/** Count. n of N subjects of the analysis set; the percentage is computed */
export interface Count {
  /** Subjects with the event */
  readonly n: number;
  /** Subjects in the set */
  readonly N: number;
  /** Analysis set. The id of one of analysisSets of the same record */
  readonly set: Id;
  /** Percentage as reported, %. If the source gives a percentage; the computed one prints and this is compared with it */
  readonly reportedPercent?: Decimal;
}

/** Rate. n of N subjects of the analysis set; percentage and interval are computed */
export interface Rate {
  /** Subjects with the event */
  readonly n: number;
  /** Subjects in the set */
  readonly N: number;
  /** Analysis set. The id of one of analysisSets of the same record */
  readonly set: Id;
  /** Percentage as reported, %. If the source gives a percentage; the computed one prints and this is compared with it */
  readonly reportedPercent?: Decimal;
  /** Confidence interval */
  readonly ci?: {
    /** Confidence level, % */
    readonly level: Decimal;
    /** Confidence-interval method */
    readonly method: IntervalMethod;
    /** Limits as reported, %. Lower and upper limits as the source gives them */
    readonly reported?: readonly Decimal[];
  };
}

/** Descriptive statistics. For a continuous variable of a group */
export interface Spread {
  /** Unit */
  readonly unit: Unit;
  /** Number of observations */
  readonly n?: number;
  /** Mean */
  readonly mean?: Decimal;
  /** Standard deviation */
  readonly sd?: Decimal;
  /** Median */
  readonly median?: Decimal;
  /** Minimum */
  readonly min?: Decimal;
  /** Maximum */
  readonly max?: Decimal;
  /** First quartile */
  readonly q1?: Decimal;
  /** Third quartile */
  readonly q3?: Decimal;
  /** Median not reached. true in place of the median where it was not reached by the data cut-off */
  readonly notReached?: boolean;
  /** Confidence interval of the median. A limit that is left out could not be estimated */
  readonly medianInterval?: {
    /** Confidence level, % */
    readonly level: Decimal;
    /** Lower limit */
    readonly lower?: Decimal;
    /** Upper limit */
    readonly upper?: Decimal;
  };
}

/** Acceptance criterion. Limits with their unit, or the requirement in words */
export interface Criterion {
  /** Not less than */
  readonly minimum?: Decimal | Sci;
  /** Not more than */
  readonly maximum?: Decimal | Sci;
  /** Unit */
  readonly unit?: Unit;
  /** Requirement in words */
  readonly text?: Note;
}

/** Test result. A number without its unit, which stands with the criterion of the test, or the result in words */
export interface TestResult {
  /** Comparison sign */
  readonly comparator?: ComparatorSign;
  /** Value */
  readonly value?: Decimal | Sci;
  /** Result in words */
  readonly text?: Note;
}

/** Coded term. A term of a vocabulary and its code */
export interface Code {
  /** Vocabulary */
  readonly system: string;
  /** Version of the vocabulary */
  readonly version?: string;
  /** Code */
  readonly code?: string;
  /** Term */
  readonly label: LText;
}

/** Identifier. A number and the scheme it belongs to */
export interface Identifier {
  /** Scheme */
  readonly scheme: IdentifierScheme;
  /** Number */
  readonly value: string;
  /** Assigned by */
  readonly assigner?: LText;
  /** Date of assignment */
  readonly date?: PartialDate;
}

/** Address. raw is printed; the parts serve to compare papers */
export interface Address {
  /** Country */
  readonly country: Country;
  /** Region */
  readonly region?: string;
  /** Postal code. Quoted */
  readonly postalCode?: string;
  /** Locality */
  readonly locality?: string;
  /** Street */
  readonly street?: string;
  /** Building. Quoted if digits only */
  readonly building?: string;
  /** Premises and the rest */
  readonly extra?: string;
  /** Full address. Letter for letter as in the paper */
  readonly raw: LText;
}

/** Provenance. Where the value comes from, who entered it and when */
export interface Provenance {
  /** Source class */
  readonly sourceClass: SourceClass;
  /** Source reference. Enough to find the source again */
  readonly sourceRef: string | Note;
  /** Source date. If the source has no date of its own, the day it was obtained */
  readonly sourceDate: PartialDate;
  /** Entered by. Id of a person record, or the name where there is none */
  readonly enteredBy?: string;
  /** Entered on */
  readonly enteredOn: PartialDate;
  /** Confidence */
  readonly confidence: Confidence;
  /** Translated from. Give it when the source has the statement in another language only */
  readonly translatedFrom?: Language;
}

/** Sources of single fields. The key is a path such as /legalName/en; it covers the field and all below it; the longest path wins */
export type FieldProvenance = Readonly<Record<string, Provenance>>;

/** Value absent. Why there is no value, who owes it and when */
export interface Absence {
  /** Reason of absence */
  readonly absent: AbsenceReason;
  /** Note */
  readonly note?: Note;
  /** Owed by */
  readonly owedBy?: Note;
  /** Due */
  readonly due?: PartialDate;
}

/** Accepted deviation. A finding accepted with a reason */
export interface Justification {
  /** Rule code */
  readonly code: string;
  /** Record id */
  readonly record: Id;
  /** Path of the field. E.g. /population/plannedN */
  readonly pointer: string;
  /** Reason */
  readonly reason: Note;
  /** Accepted by */
  readonly owner: string;
  /** Valid until */
  readonly expires: FullDate;
}

/** Saved file. The file of the folder saved of the product the data come from, and its SHA-256 */
export interface SavedCopy {
  /** File name */
  readonly file: string;
  /** SHA-256 of the file. 64 hexadecimal digits */
  readonly sha256: string;
}

/** Circumstance */
export interface Circumstance {
  /** Whether it is so */
  readonly applies: boolean;
  /** Why. If not, why no document is due; the checklist prints it */
  readonly reason?: Note;
}

/** Reason of absence */
export type AbsenceReason = 'unknown' | 'pending' | 'not-applicable' | 'withheld';

/** Application kind */
export type ApplicationKind = 'registration' | 'bringing-into-line' | 'variation' | 're-registration';

/** Registration procedure */
export type ApplicationProcedure = 'mutual-recognition' | 'decentralised' | 'reference-state-only';

/** What the approver answers for */
export type ApprovalRole = 'clinical' | 'nonclinical' | 'quality' | 'pharmacovigilance' | 'regulatory' | 'quality-assurance' | 'translation';

/** Arm type */
export type ArmType = 'experimental' | 'active-comparator' | 'control';

/** Advanced-therapy class */
export type AtmpClass = 'gene-therapy' | 'somatic-cell' | 'tissue' | 'combined';

/** Batch disposition */
export type BatchDisposition = 'released' | 'oos-released' | 'rejected' | 'failed';

/** Batch use */
export type BatchUse = 'clinical' | 'validation' | 'stability' | 'nonclinical';

/** Best response */
export type BestResponse = 'complete' | 'partial' | 'stable' | 'progressive' | 'not-evaluable';

/** Cell source */
export type CellSource = 'autologous' | 'allogeneic';

/** Certificate status */
export type CertificateStatus = 'valid' | 'expired' | 'suspended' | 'withdrawn';

/** Kind of change */
export type ChangeKind = 'process' | 'site' | 'vector-lot' | 'vector-supplier' | 'material' | 'scale';

/** Cleanroom grade */
export type CleanroomGrade = 'A' | 'B' | 'C' | 'D';

/** Comparison sign */
export type ComparatorSign = '<' | '<=' | '>=' | '>';

/** Component role */
export type CompositionRole = 'active-substance' | 'excipient' | 'stabiliser' | 'cryoprotectant' | 'solvent';

/** Confidence */
export type Confidence = 'high' | 'medium' | 'low';

/** Co-stimulatory domain */
export type CostimulatoryDomain = '4-1BB' | 'CD28' | 'other';

/** Country */
export type Country = 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HM' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW';

/** Criterion kind */
export type CriterionKind = 'inclusion' | 'exclusion';

/** Criticality */
export type Criticality = 'critical' | 'non-critical';

/** Currency */
export type Currency = 'RUB' | 'BYN' | 'KZT' | 'KGS' | 'AMD' | 'USD' | 'EUR';

/** Actual or planned */
export type DateKind = 'actual' | 'planned';

/** Designation */
export type DesignationKind = 'orphan' | 'accelerated' | 'conditional' | 'exceptional';

/** Dispensing conditions */
export type Dispensing = 'prescription' | 'hospital-only' | 'otc';

/** Dose basis */
export type DoseBasis = 'per-kg' | 'flat';

/** Who counts as enrolled */
export type EnrolledDefinition = 'consented' | 'eligible' | 'leukapheresed' | 'infused';

/** Adverse-event category */
export type EventCategory = 'any' | 'grade-3-plus' | 'serious' | 'fatal' | 'related' | 'related-serious';

/** What the expert prepared */
export type ExpertArea = 'quality' | 'nonclinical' | 'clinical';

/** Frequency of an adverse reaction */
export type FrequencyClass = 'very-common' | 'common' | 'uncommon' | 'rare' | 'very-rare' | 'not-known';

/** GLP compliance */
export type GlpStatus = 'compliant' | 'partial' | 'non-glp';

/** Level of risk */
export type GmoRisk = 'negligible' | 'low' | 'moderate' | 'high';

/** What is confirmed */
export type HeadingKind = 'section-title' | 'form-title' | 'form-group' | 'form-field' | 'document-heading' | 'fixed-statement';

/** Identifier scheme */
export type IdentifierScheme = 'sponsor' | 'RKI' | 'NCT' | 'EUCT' | 'EudraCT' | 'ISRCTN' | 'other';

/** Kind of impurity */
export type ImpurityKind = 'product-related' | 'process-related';

/** Confidence-interval method */
export type IntervalMethod = 'clopper-pearson' | 'wilson' | 'wald' | 'km-greenwood' | 'other';

/** Investigator role */
export type InvestigatorRole = 'coordinating' | 'principal' | 'sub-investigator';

/** Label item */
export type LabelItem = 'trade-name' | 'nonproprietary-name' | 'dose-form' | 'strength' | 'quantity' | 'composition' | 'route' | 'cell-origin' | 'patient-identity' | 'chain-of-identity' | 'batch-number' | 'manufactured' | 'expires' | 'storage' | 'transport' | 'after-thawing' | 'dispensing' | 'holder' | 'manufacturer' | 'registration-number' | 'warnings' | 'machine-code';

/** Language */
export type Language = 'ru' | 'en';

/** Licence kind */
export type LicenceKind = 'mfg-medicines' | 'bmcp-production' | 'pharmacy' | 'medical' | 'microbiology';

/** Licence status */
export type LicenceStatus = 'active' | 'suspended' | 'terminated';

/** Kind of material */
export type MaterialKind = 'patient-cells' | 'vector' | 'plasmid' | 'cell-line' | 'medium' | 'cytokine' | 'activation-reagent' | 'protein' | 'enzyme' | 'solution' | 'consumable';

/** Origin of material */
export type MaterialOrigin = 'patient' | 'human' | 'animal' | 'recombinant' | 'bacterial' | 'cell-culture' | 'synthetic' | 'mineral' | 'polymer';

/** Kind of procedure */
export type MethodKind = 'compendial' | 'in-house';

/** Event of a narrative */
export type NarrativeEvent = 'death' | 'related-serious' | 'crs-grade-3-plus' | 'icans-grade-3-plus' | 'second-malignancy';

/** Dose basis in the experiment */
export type NonclinicalDoseBasis = 'cells/animal' | 'cells/kg' | 'vg/kg' | 'cells/well' | 'CAR+ viable cells/animal' | 'CAR+ viable cells/kg' | 'CAR+ viable cells/well';

/** Topic of the non-clinical programme */
export type NonclinicalTopic = 'specific-activity' | 'antigen-independent-growth' | 'off-target' | 'in-vivo-efficacy' | 'biodistribution-persistence' | 'transgene-toxicity' | 'insertional-mutagenesis' | 'vector-mobilisation' | 'rcl' | 'tumorigenicity' | 'xenogeneic-gvhd' | 'excipients';

/** Status of the non-proprietary name */
export type NonproprietaryNameStatus = 'inn-recommended' | 'inn-proposed' | 'grouping-name' | 'unverified';

/** Objective level */
export type ObjectiveLevel = 'primary' | 'secondary' | 'exploratory';

/** Manufacturing operation */
export type Operation = '1.1.1' | '1.3.1.3' | '1.3.1.4' | '1.3.1.5' | '1.3.2' | '1.5' | '1.6.1' | '1.6.3' | '1.6.4';

/** Organization role */
export type OrganizationRole = 'applicant' | 'mah' | 'developer' | 'sponsor' | 'manufacturer' | 'testing-lab' | 'cro' | 'pv-holder';

/** Packaging level */
export type PackagingLevel = 'primary' | 'intermediate' | 'secondary';

/** Statement on use in children */
export type PaediatricStatement = 'no-data' | 'data-elsewhere' | 'not-for-children';

/** Permit kind */
export type PermitKind = 'trial-permission' | 'ethics-approval' | 'gmo-registration' | 'glp-status' | 'import-permit' | 'insurance';

/** What is made */
export type ProcessScope = 'vector' | 'drug-substance' | 'drug-product';

/** Product type */
export type ProductType = 'original' | 'biological' | 'high-technology' | 'orphan';

/** Production stage */
export type ProductionStage = 'vector' | 'drug-substance' | 'drug-product' | 'control' | 'packaging' | 'storage' | 'batch-release';

/** Build profile */
export type Profile = 'draft' | 'submission';

/** Pharmacovigilance duty */
export type PvDuty = 'case-processing' | 'expedited-reporting' | 'database' | 'literature' | 'signal-management' | 'periodic-reports' | 'risk-management' | 'medical-information' | 'training' | 'audit';

/** Quality attribute */
export type QualityAttribute = 'appearance' | 'container-integrity' | 'identity-patient' | 'identity-car' | 'identity-vector' | 'cell-count' | 'viability' | 'transduction' | 'purity' | 'subsets' | 'dose' | 'vector-copy-number' | 'titre' | 'replication-competence' | 'potency' | 'residuals' | 'volume' | 'physicochemical' | 'sterility' | 'endotoxin' | 'mycoplasma';

/** For how many records it is true */
export type Quantifier = 'all' | 'any' | 'none' | 'count';

/** Reference kind */
export type ReferenceKind = 'report' | 'publication' | 'certificate' | 'guideline';

/** Routes of registration */
export type RegistrationRoute = 'standard' | 'additional-requirements' | 'exceptional' | 'conditional';

/** Regulatory status in a country */
export type RegistrationStatus = 'registered' | 'submitted' | 'refused' | 'withdrawn' | 'not-submitted';

/** Field of the export */
export type RegistryField = 'title' | 'phase' | 'status' | 'start' | 'studyEnd' | 'plannedN' | 'actualN' | 'arms' | 'centres' | 'primaryEndpoints';

/** Type of report */
export type ReportType = 'full' | 'abbreviated' | 'interim' | 'none';

/** Process represented */
export type RepresentativeOf = 'clinical' | 'development';

/** Response assessor */
export type ResponseAssessor = 'investigator' | 'irc';

/** Kind of efficacy measure */
export type ResponseMeasure = 'overall-response' | 'complete-response' | 'partial-response' | 'overall-remission' | 'complete-remission' | 'complete-remission-incomplete' | 'mrd-negative';

/** Category of safety concern */
export type RiskCategory = 'important-identified' | 'important-potential' | 'missing-information';

/** Severity of a finding */
export type Severity = 'error' | 'warning' | 'info';

/** Sex */
export type Sex = 'female' | 'male' | 'both';

/** What the shelf life refers to */
export type ShelfLifeStage = 'unopened' | 'thawed' | 'opened';

/** Authority to sign */
export type SigningAuthority = 'charter' | 'order' | 'power-of-attorney';

/** Source class */
export type SourceClass = 'primary-record' | 'official-register' | 'certified-copy' | 'publication' | 'press' | 'synthetic';

/** Adverse event of special interest */
export type SpecialEvent = 'crs' | 'icans' | 'cytopenia' | 'infection' | 'hypogammaglobulinaemia' | 'b-cell-aplasia' | 'hlh-mas' | 'tls' | 'secondary-malignancy' | 'rcl' | 'gvhd' | 'hypersensitivity';

/** When tested */
export type SpecificationStage = 'release' | 'shelf-life' | 'in-process';

/** Kind of stability study */
export type StabilityKind = 'long-term' | 'accelerated' | 'stress' | 'in-use' | 'hold' | 'transport';

/** Category of non-clinical study */
export type StudyCategory = 'primary-pd' | 'secondary-pd' | 'safety-pharm' | 'pd-interaction' | 'pk-method' | 'biodistribution' | 'persistence' | 'tox-single' | 'tox-repeat' | 'genotox' | 'tumorigenicity' | 'insertional' | 'immunotox' | 'local-tolerance' | 'off-target' | 'other';

/** State of a study */
export type StudyProgress = 'planned' | 'ongoing' | 'completed';

/** Study status */
export type StudyStatus = 'planned' | 'ongoing' | 'completed' | 'stopped';

/** Test outcome */
export type TestOutcome = 'pass' | 'fail';

/** Kind of test system */
export type TestSystem = 'in-vitro' | 'in-vivo' | 'in-silico';

/** Grading scale */
export type ToxicityScale = 'ASTCT-2019' | 'Penn' | 'Lee-2014' | 'CTCAE-5.0';

/** Allocation */
export type TrialAllocation = 'not-applicable' | 'randomized' | 'non-randomized';

/** Control */
export type TrialControl = 'none' | 'active' | 'placebo' | 'historical' | 'standard-of-care';

/** Masking */
export type TrialMasking = 'open' | 'single' | 'double';

/** Study model */
export type TrialModel = 'single-group' | 'parallel' | 'crossover' | 'sequential';

/** Trial phase */
export type TrialPhase = 'I' | 'I/II' | 'II' | 'II/III' | 'III' | 'IV';

/** Trial status */
export type TrialStatus = 'planned' | 'permitted' | 'not-yet-recruiting' | 'recruiting' | 'enrolling-by-invitation' | 'active-not-recruiting' | 'suspended' | 'terminated' | 'completed' | 'withdrawn';

/** Type of clinical study */
export type TrialType = 'efficacy-safety' | 'safety-follow-up' | 'pharmacokinetics' | 'pharmacodynamics';

/** Unit of measurement */
export type Unit = '%' | 'a' | 'mo' | 'wk' | 'd' | 'h' | 'min' | 'kg' | 'g' | 'mg' | 'ug' | 'L' | 'mL' | 'uL' | 'Cel' | 'mg/m2' | 'mg/kg' | 'pg/mL' | 'ng/mL' | '[EU]/mL' | '[EU]/kg' | '[IU]/mL' | '{TU}/mL' | '{cells}' | '{cells}/kg' | '{cells}/mL' | '{cells}/uL' | '{cells}/{animal}' | '{cells}/{well}' | '{CAR+ viable cells}' | '{CAR+ viable cells}/kg' | '{CAR+ viable cells}/{animal}' | '{copies}/{cell}' | '{copies}/{transduced cell}' | '{copies}/ug{DNA}' | 'd.{copies}/ug{DNA}' | '{vg}/kg' | '{ratio}' | '{dose}' | '{bag}' | 'mg/mL' | 'mL/mL' | 'mosm/kg' | '[pH]' | '{bp}' | '{beads}/10*5.{cells}' | '{CAR+ viable cells}/{bag}' | '{viable cells}/mL' | '{viable cells}' | 'pg/{10*6 cells}' | '{CFU}/mL' | '{particles}/mL' | 'ng/10*8.{TU}' | 'Cel/min' | '{fold}' | '{TU}/{cell}' | '[EU]/{bag}' | 'rpm';

/** Performance characteristic */
export type ValidationCharacteristic = 'specificity' | 'accuracy' | 'repeatability' | 'intermediate-precision' | 'linearity' | 'range' | 'detection-limit' | 'quantitation-limit' | 'robustness' | 'suitability';

/** Validation state */
export type ValidationState = 'validated' | 'verified' | 'in-progress';

/** Vector type */
export type VectorType = 'lentiviral' | 'gammaretroviral' | 'transposon' | 'mrna' | 'other';

/** List of abbreviations. Abbreviations used in the dossier */
export interface Abbreviation {
  /** Record kind */
  readonly recordType: 'abbreviation';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Abbreviations */
  readonly entries: readonly {
    /** Abbreviation. As written in the template */
    readonly short: string;
    /** Abbreviation in Russian text. If it differs */
    readonly shortRu?: string;
    /** Expansion in Russian */
    readonly ru: string;
    /** Expansion in English */
    readonly en: string;
  }[];
}

/** Accepted deviations. Findings accepted with a reason and an expiry date */
export interface AcceptedDeviations {
  /** Record kind */
  readonly recordType: 'accepted-deviations';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Deviations */
  readonly entries: readonly Justification[];
}

/** Adventitious agents. Safety evaluation for adventitious agents */
export interface AdventitiousAgents {
  /** Record kind */
  readonly recordType: 'adventitious-agents';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Approach to the evaluation */
  readonly approach?: Uncertain<Narrative>;
  /** Spongiform encephalopathy */
  readonly transmissibleEncephalopathy?: Uncertain<Narrative>;
  /** Viruses */
  readonly viruses?: Uncertain<Narrative>;
  /** Tests for adventitious agents */
  readonly tests?: Uncertain<readonly {
    /** Material tested */
    readonly material: Uncertain<LText>;
    /** Agent */
    readonly agent: Uncertain<LText>;
    /** Detection method */
    readonly method: Uncertain<LText>;
    /** Detection result */
    readonly result: Uncertain<LText>;
  }[]>;
  /** Bacteria, fungi, mycoplasma */
  readonly microbes?: Uncertain<Narrative>;
  /** Conclusion on adventitious agents */
  readonly conclusion?: Uncertain<Narrative>;
}

/** Analytical procedure. A procedure and its validation */
export interface AnalyticalMethod {
  /** Record kind */
  readonly recordType: 'analytical-method';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Code of the procedure */
  readonly code: Uncertain<string>;
  /** Name of the procedure */
  readonly name: Uncertain<LText>;
  /** Kind of procedure */
  readonly kind: Uncertain<MethodKind>;
  /** Pharmacopoeial reference */
  readonly pharmacopoeia?: Uncertain<LText>;
  /** Principle of the procedure */
  readonly principle?: Uncertain<Narrative>;
  /** Conduct of the procedure */
  readonly procedure?: Uncertain<Narrative>;
  /** System suitability and controls */
  readonly suitability?: Uncertain<LText>;
  /** Reference standards used */
  readonly referenceStandardIds?: Uncertain<readonly Id[]>;
  /** Validation of the procedure */
  readonly validation?: Uncertain<{
    /** Validation state */
    readonly state: Uncertain<ValidationState>;
    /** Validation report number */
    readonly report: Uncertain<string>;
    /** Performance characteristics */
    readonly characteristics: Uncertain<readonly {
      /** Performance characteristic */
      readonly characteristic: ValidationCharacteristic;
      /** Validation criterion */
      readonly criterion: Uncertain<LText>;
      /** Validation result */
      readonly result: Uncertain<LText>;
    }[]>;
  }>;
}

/** Approvals. Who approved documents and records, and when; earlier approvals stay: the revision history is printed from them */
export interface Approvals {
  /** Record kind */
  readonly recordType: 'approvals';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Approvals. In order: the last one holds for each document, record and role */
  readonly entries: readonly {
    /** Document. Id of a document, as in manifest.json; approved in all languages of the dossier */
    readonly document?: string;
    /** Record. Id of a record; either a document or a record is named */
    readonly record?: Id;
    /** Version approved. Version of the document on the day of approval: the revision history prints it */
    readonly version?: string;
    /** Sequence number. The sequence approved for; the reason of the change is taken from changes.yaml */
    readonly sequence?: string;
    /** Date of approval */
    readonly on: FullDate;
    /** Approved by. Id of a person record */
    readonly approverId: Id;
    /** What the approver answers for */
    readonly role?: ApprovalRole;
    /** What was approved */
    readonly note: Note;
    /** Fingerprint of the content. Set by the command approve; shows whether the content has changed since */
    readonly fingerprint: {
      /** Data of the record. SHA-256: 64 characters, digits and the small letters a to f */
      readonly data?: string;
      /** Russian document. SHA-256: 64 characters, digits and the small letters a to f */
      readonly russian?: string;
      /** English document. SHA-256: 64 characters, digits and the small letters a to f */
      readonly english?: string;
    };
  }[];
}

/** Attached document. A file the dossier receives ready: a copy, a report, a mock-up, a letter of a third party */
export interface Attachment {
  /** Record kind */
  readonly recordType: 'attachment';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** File name. The PDF file in the folder of this record */
  readonly file: string;
  /** SHA-256 checksum. Of the original; the check tells when the file changes */
  readonly sha256?: string;
  /** Dossier section. Section number such as 5.3.5.2 or 3.2.S.2.1, quoted */
  readonly section: string;
  /** Part of the section. Where the section holds several documents, e.g. licence-copy */
  readonly part?: string;
  /** Document type code. Five digits of the classifier, quoted */
  readonly code: string;
  /** Record it belongs to. Id of the licence, certificate, permission, study or publication */
  readonly about?: Id;
  /** Title of the document */
  readonly title: Uncertain<LText>;
  /** Language of the document. Two letters of ISO 639-1: ru, en, de */
  readonly language: string;
  /** What it translates. The record of the original in another language */
  readonly translationOfId?: Id;
  /** Translation certified */
  readonly certified?: Uncertain<boolean>;
  /** Date of the document */
  readonly date: Uncertain<PartialDate>;
  /** Document signed */
  readonly signed: Uncertain<boolean>;
  /** File it replaces. Name of the file in an earlier sequence of the dossier */
  readonly replaces?: string;
}

/** Batch. One batch of product, substance or vector */
export interface Batch {
  /** Record kind */
  readonly recordType: 'batch';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Batch number */
  readonly batchNumber: Uncertain<string>;
  /** What was made */
  readonly scope: ProcessScope;
  /** Site of the batch */
  readonly siteId: Uncertain<Id>;
  /** Chain-of-identity code */
  readonly coiCode?: Uncertain<string>;
  /** Subject code */
  readonly subject?: Uncertain<string>;
  /** Vector batch */
  readonly vectorBatchId?: Uncertain<Id>;
  /** Batch dates */
  readonly dates: {
    /** Leukapheresis of the batch */
    readonly apheresis?: Uncertain<EventDate>;
    /** Batch manufacturing start */
    readonly start: Uncertain<EventDate>;
    /** Harvest */
    readonly harvest?: Uncertain<EventDate>;
    /** Batch release */
    readonly release?: Uncertain<EventDate>;
    /** Infusion of the batch */
    readonly infused?: Uncertain<EventDate>;
  };
  /** Batch disposition */
  readonly disposition: Uncertain<BatchDisposition>;
  /** Batch use */
  readonly use: BatchUse;
  /** Qualified person who released it */
  readonly qualifiedPersonId?: Uncertain<Id>;
  /** Trial the batch is for */
  readonly trialId?: Uncertain<Id>;
  /** Ground for manufacture before the licence. Only for a batch started before the licence covered the address */
  readonly preLicenceGround?: Uncertain<LText>;
  /** Batch test results */
  readonly results?: Uncertain<readonly {
    /** Test of the batch */
    readonly testId: Uncertain<Id>;
    /** Result of the batch */
    readonly result: Uncertain<TestResult>;
    /** Outcome */
    readonly outcome: Uncertain<TestOutcome>;
  }[]>;
  /** Release out of specification. Needed for a batch released out of specification */
  readonly outOfSpecification?: Uncertain<{
    /** Request of the treating physician. Number and date of the request, no name of the patient */
    readonly request: Uncertain<LText>;
    /** Assessment of benefit and risk */
    readonly benefitRisk: Uncertain<LText>;
  }>;
  /** Handovers along the chain of identity */
  readonly custody?: Uncertain<readonly {
    /** Number of the handover. Its place among the handovers of the identity-chain record, from 1 */
    readonly handover: number;
    /** Chain-of-identity code read */
    readonly coiCode: string;
    /** Duration of the handover */
    readonly duration: Uncertain<Quantity>;
  }[]>;
  /** Note on the batch */
  readonly note?: Uncertain<LText>;
}

/** Case description. A report on one subject; it is not a study result and prints in section 2.5 only */
export interface CaseDescription {
  /** Record kind */
  readonly recordType: 'case-description';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Clinical trial */
  readonly trialId: Uncertain<Id>;
  /** Age of the subject, years */
  readonly age?: Uncertain<number>;
  /** Sex of the subject */
  readonly sex?: Uncertain<Sex>;
  /** Diagnosis of the subject */
  readonly diagnosis?: Uncertain<LText>;
  /** Administrations */
  readonly treatment?: Uncertain<{
    /** Number of doses */
    readonly doses?: Uncertain<number>;
    /** Time of the administrations */
    readonly date?: Uncertain<PartialDate>;
    /** Dose amount */
    readonly amount?: Uncertain<Quantity>;
    /** Interval between doses */
    readonly interval?: Uncertain<Quantity>;
  }>;
  /** Response */
  readonly response?: Uncertain<{
    /** Statement on the response */
    readonly statement: Uncertain<LText>;
    /** Response criteria */
    readonly criteria?: Uncertain<LText>;
    /** Time point of the response */
    readonly timepoint?: Uncertain<LText>;
    /** Response assessor */
    readonly assessor?: Uncertain<ResponseAssessor>;
    /** Reported on */
    readonly reportedOn?: Uncertain<PartialDate>;
  }>;
  /** Tolerability. In the words of the source; not the term "serious adverse event" */
  readonly tolerability?: Uncertain<LText>;
  /** Stay in the clinic */
  readonly course?: Uncertain<readonly {
    /** Place of stay */
    readonly place: Uncertain<LText>;
    /** Length of stay */
    readonly duration?: Uncertain<LText>;
    /** Provided for by the protocol */
    readonly planned?: Uncertain<boolean>;
  }[]>;
  /** Announcement of the centre */
  readonly announcement?: Uncertain<{
    /** Content of the announcement */
    readonly statement: Uncertain<LText>;
    /** Time of the announcement */
    readonly date: Uncertain<PartialDate>;
  }>;
  /** Case in prose */
  readonly description?: Uncertain<Narrative>;
}

/** Reasons for changes. Why documents of the dossier were replaced or withdrawn, by sequence of the submission */
export interface Changes {
  /** Record kind */
  readonly recordType: 'changes';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Sequences */
  readonly sequences: readonly {
    /** Sequence number. Four digits, quoted, such as "0001" */
    readonly sequence: string;
    /** Reasons. The first entry that fits a document holds; one without documents and sections is for all the others */
    readonly reasons: readonly {
      /** Documents. Ids of documents, as in manifest.json */
      readonly documents?: readonly string[];
      /** Sections. Section numbers, quoted, each with all below it */
      readonly sections?: readonly string[];
      /** Reason */
      readonly reason: Note;
    }[];
  }[];
}

/** Clinical overview. Texts of section 2.5, one field per subsection */
export interface ClinicalOverview {
  /** Record kind */
  readonly recordType: 'clinical-overview';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Product development rationale */
  readonly rationale?: Uncertain<Narrative>;
  /** Overview of biopharmaceutics */
  readonly biopharmaceutics?: Uncertain<Narrative>;
  /** Overview of clinical pharmacology */
  readonly clinicalPharmacology?: Uncertain<Narrative>;
  /** Overview of efficacy */
  readonly efficacy?: Uncertain<Narrative>;
  /** Overview of safety */
  readonly safety?: Uncertain<Narrative>;
  /** Therapeutic context */
  readonly therapeuticContext?: Uncertain<Narrative>;
  /** Benefits */
  readonly benefits?: Uncertain<Narrative>;
  /** Risks */
  readonly risks?: Uncertain<Narrative>;
  /** Benefits and risks conclusions */
  readonly benefitsRisks?: Uncertain<Narrative>;
  /** List of references */
  readonly referenceIds?: Uncertain<readonly Id[]>;
}

/** Clinical summary. Texts of sections 2.7.1 to 2.7.4; figures print from the records of the trials */
export interface ClinicalSummary {
  /** Record kind */
  readonly recordType: 'clinical-summary';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Background of the biopharmaceutic studies */
  readonly biopharmaceutics?: Uncertain<Narrative>;
  /** Comparison of the biopharmaceutic results */
  readonly biopharmaceuticsComparison?: Uncertain<Narrative>;
  /** Background of clinical pharmacology */
  readonly pharmacology?: Uncertain<Narrative>;
  /** Comparison of the clinical pharmacology results */
  readonly pharmacologyComparison?: Uncertain<Narrative>;
  /** Special studies */
  readonly specialStudies?: Uncertain<Narrative>;
  /** Background of clinical efficacy */
  readonly efficacy?: Uncertain<Narrative>;
  /** Comparison of the efficacy results */
  readonly efficacyComparison?: Uncertain<Narrative>;
  /** Analysis of the data for the recommended dose */
  readonly dosing?: Uncertain<Narrative>;
  /** Persistence of efficacy */
  readonly persistence?: Uncertain<Narrative>;
  /** Safety evaluation plan */
  readonly safetyPlan?: Uncertain<Narrative>;
  /** Common adverse events */
  readonly commonEvents?: Uncertain<Narrative>;
  /** Deaths and serious events */
  readonly deathsAndSerious?: Uncertain<Narrative>;
  /** Laboratory evaluations */
  readonly laboratory?: Uncertain<Narrative>;
  /** Vital signs */
  readonly vitalSigns?: Uncertain<Narrative>;
  /** Special groups and situations */
  readonly specialGroups?: Uncertain<Narrative>;
}

/** Clinical trial. Design and conduct; results are in trial-results */
export interface ClinicalTrial {
  /** Record kind */
  readonly recordType: 'clinical-trial';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Trial identifiers. Sponsor protocol number and register numbers */
  readonly identifiers: Uncertain<readonly Identifier[]>;
  /** Trial title */
  readonly title: Uncertain<LText>;
  /** Short title */
  readonly shortTitle?: Uncertain<LText>;
  /** Acronym */
  readonly acronym?: Uncertain<string>;
  /** Trial phase */
  readonly phase: Uncertain<TrialPhase>;
  /** Type of study */
  readonly studyType?: Uncertain<TrialType>;
  /** Trial sponsor */
  readonly sponsorId: Uncertain<Id>;
  /** Investigators */
  readonly investigators: Uncertain<readonly {
    /** Investigator */
    readonly personId: Uncertain<Id>;
    /** Role of the investigator */
    readonly role: Uncertain<InvestigatorRole>;
  }[]>;
  /** Centres */
  readonly centres: Uncertain<readonly {
    /** Centre */
    readonly organizationId: Uncertain<Id>;
    /** Centre number */
    readonly number?: Uncertain<string>;
    /** Country of the centre. Where it is left out, that of the organization counts */
    readonly country?: Uncertain<Country>;
    /** Accreditation for trials */
    readonly accredited?: Uncertain<Period>;
  }[]>;
  /** Introduction and rationale of the trial. Section 7 of the report; no results of this trial */
  readonly background?: Uncertain<Narrative>;
  /** Trial design */
  readonly design: {
    /** Study model */
    readonly model: Uncertain<TrialModel>;
    /** Allocation */
    readonly allocation: Uncertain<TrialAllocation>;
    /** Masking */
    readonly masking: Uncertain<TrialMasking>;
    /** Control */
    readonly control: Uncertain<TrialControl>;
    /** Arms */
    readonly arms: Uncertain<readonly {
      /** Arm id */
      readonly id: Id;
      /** Arm name */
      readonly name: Uncertain<LText>;
      /** Arm type */
      readonly type: Uncertain<ArmType>;
    }[]>;
    /** Cohorts */
    readonly cohorts: Uncertain<readonly {
      /** Cohort id */
      readonly id: Id;
      /** Cohort name */
      readonly name: Uncertain<LText>;
      /** Planned subjects of the cohort */
      readonly plannedN?: Uncertain<number>;
    }[]>;
    /** Dose finding */
    readonly doseFinding?: Uncertain<LText>;
  };
  /** Trial population */
  readonly population: {
    /** Planned number of subjects */
    readonly plannedN: Uncertain<number>;
    /** Diagnosis of the subjects. In the words of the protocol */
    readonly diagnosis: Uncertain<LText>;
    /** Age from, years */
    readonly ageMin: Uncertain<number>;
    /** Age to, years */
    readonly ageMax: Uncertain<number>;
    /** Sex of the subjects */
    readonly sex: Uncertain<Sex>;
    /** Eligibility criteria */
    readonly criteria: Uncertain<readonly {
      /** Criterion kind */
      readonly kind: CriterionKind;
      /** Eligibility criterion */
      readonly text: Uncertain<LText>;
    }[]>;
    /** Disease codes */
    readonly diseases?: Uncertain<readonly Code[]>;
    /** CD19 expression required */
    readonly cd19Required?: Uncertain<boolean>;
  };
  /** Trial objectives */
  readonly objectives: Uncertain<readonly {
    /** Objective level */
    readonly level: ObjectiveLevel;
    /** Trial objective */
    readonly text: Uncertain<LText>;
    /** Endpoints */
    readonly endpoints: Uncertain<readonly {
      /** Endpoint id */
      readonly id: Id;
      /** Endpoint */
      readonly text: Uncertain<LText>;
      /** Time point */
      readonly timepoint?: Uncertain<LText>;
      /** Assessment criteria */
      readonly criteria?: Uncertain<LText>;
    }[]>;
  }[]>;
  /** Study treatment */
  readonly treatment: {
    /** Investigational product. Name as in the protocol */
    readonly name?: Uncertain<LText>;
    /** Source of the cells in the trial. Where the protocol names it; it is compared with the product */
    readonly cellSource?: Uncertain<CellSource>;
    /** Route in the trial */
    readonly route?: Uncertain<LText>;
    /** Leukapheresis */
    readonly apheresis: Uncertain<{
      /** Leukapheresis procedure */
      readonly procedure?: Uncertain<LText>;
      /** Minimum nucleated cells */
      readonly minCells?: Uncertain<Sci>;
      /** Leukapheresis window */
      readonly window?: Uncertain<LText>;
    }>;
    /** Bridging therapy */
    readonly bridging: Uncertain<{
      /** Bridging therapy allowed */
      readonly allowed: Uncertain<boolean>;
      /** Bridging regimens */
      readonly regimens?: Uncertain<readonly LText[]>;
    }>;
    /** Lymphodepletion */
    readonly lymphodepletion: Uncertain<{
      /** Lymphodepleting drugs */
      readonly drugs: Uncertain<readonly {
        /** Lymphodepleting drug */
        readonly name: Uncertain<LText>;
        /** Dose of the lymphodepleting drug */
        readonly dose: Uncertain<Quantity>;
        /** Days of lymphodepletion */
        readonly days: Uncertain<readonly number[]>;
      }[]>;
      /** Lymphodepletion window */
      readonly window?: Uncertain<LText>;
    }>;
    /** Infusion */
    readonly infusion: Uncertain<{
      /** Dose basis */
      readonly basis: Uncertain<DoseBasis>;
      /** Target dose */
      readonly target: Uncertain<Sci>;
      /** Minimum dose */
      readonly min?: Uncertain<Sci>;
      /** Maximum dose */
      readonly max?: Uncertain<Sci>;
      /** Dose unit */
      readonly unit: Uncertain<Unit>;
      /** Dose fractions */
      readonly fractions?: Uncertain<readonly {
        /** Day of infusion */
        readonly day: number;
        /** Share of the dose, % */
        readonly share: Uncertain<Decimal>;
      }[]>;
      /** Use of an out-of-specification batch */
      readonly outOfSpecPolicy?: Uncertain<LText>;
    }>;
    /** Prophylaxis */
    readonly prophylaxis?: Uncertain<readonly LText[]>;
    /** Rescue treatment */
    readonly rescue?: Uncertain<readonly LText[]>;
    /** Monitoring after infusion */
    readonly monitoring?: Uncertain<{
      /** In-patient days */
      readonly inpatientDays?: Uncertain<number>;
      /** Days in intensive care */
      readonly icuDays?: Uncertain<number>;
      /** Weeks near the centre */
      readonly proximityWeeks?: Uncertain<number>;
    }>;
    /** Duration of treatment */
    readonly duration?: Uncertain<LText>;
    /** Retreatment */
    readonly retreatment?: Uncertain<LText>;
  };
  /** Criteria and methods of evaluation */
  readonly assessments?: Uncertain<Narrative>;
  /** Statistical methods */
  readonly statistics?: Uncertain<Narrative>;
  /** Data quality assurance */
  readonly dataQuality?: Uncertain<Narrative>;
  /** Trial dates. Each date is {date, kind: actual or planned}; permission and ethics dates are in permit records */
  readonly dates: {
    /** Protocol final */
    readonly protocolFinal?: Uncertain<EventDate>;
    /** Study start */
    readonly start: Uncertain<EventDate>;
    /** First informed consent */
    readonly firstConsent?: Uncertain<EventDate>;
    /** First leukapheresis */
    readonly firstApheresis?: Uncertain<EventDate>;
    /** First infusion */
    readonly firstInfusion?: Uncertain<EventDate>;
    /** Last infusion */
    readonly lastInfusion?: Uncertain<EventDate>;
    /** Last subject enrolled */
    readonly lastEnrolled?: Uncertain<EventDate>;
    /** Last visit of the last subject */
    readonly lplv?: Uncertain<EventDate>;
    /** End of the study */
    readonly studyEnd?: Uncertain<EventDate>;
    /** End of long-term follow-up */
    readonly ltfuEnd?: Uncertain<EventDate>;
    /** Data cut-off */
    readonly dataCut?: Uncertain<EventDate>;
    /** Database lock */
    readonly dbLock?: Uncertain<EventDate>;
    /** Clinical study report */
    readonly csr?: Uncertain<EventDate>;
  };
  /** Trial status */
  readonly status: Uncertain<TrialStatus>;
  /** Follow-up */
  readonly followUp: {
    /** Active follow-up, months */
    readonly activeMonths: Uncertain<number>;
    /** Long-term follow-up, years */
    readonly longTermYears: Uncertain<number>;
    /** Purpose of long-term follow-up */
    readonly longTermPurpose?: Uncertain<LText>;
    /** Long-term follow-up trial */
    readonly ltfuTrialId?: Uncertain<Id>;
    /** Visit schedule */
    readonly visits?: Uncertain<LText>;
  };
  /** Protocol versions */
  readonly protocolVersions?: Uncertain<readonly {
    /** Protocol version number */
    readonly number: Uncertain<string>;
    /** Protocol version date */
    readonly date: Uncertain<PartialDate>;
  }[]>;
  /** Protocol amendments */
  readonly amendments?: Uncertain<readonly {
    /** Amendment number */
    readonly number: Uncertain<string>;
    /** Amendment date */
    readonly date: Uncertain<PartialDate>;
    /** Amendment summary */
    readonly summary: Uncertain<LText>;
    /** Planned subjects under the amendment */
    readonly plannedN?: Uncertain<number>;
  }[]>;
  /** Summary of protocol deviations */
  readonly deviationsSummary?: Uncertain<LText>;
  /** GCP compliance */
  readonly gcp?: Uncertain<{
    /** GCP statement */
    readonly statement?: Uncertain<LText>;
    /** GCP inspections */
    readonly inspections?: Uncertain<readonly {
      /** Inspection date */
      readonly date: Uncertain<PartialDate>;
      /** Inspecting authority */
      readonly authority: Uncertain<LText>;
      /** Inspection outcome */
      readonly outcome?: Uncertain<LText>;
    }[]>;
  }>;
  /** Publications of the trial */
  readonly publication?: Uncertain<LText>;
  /** Study report */
  readonly report?: Uncertain<{
    /** Report type */
    readonly type: Uncertain<ReportType>;
    /** Module 5 section of the report. Section number such as 5.3.5.2 or 3.2.S.2.1 */
    readonly section?: Uncertain<string>;
    /** Report reference */
    readonly referenceId?: Uncertain<Id>;
  }>;
}

/** Comparability. The product compared before and after a change */
export interface Comparability {
  /** Record kind */
  readonly recordType: 'comparability';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** What is compared */
  readonly name: Uncertain<LText>;
  /** Kind of change */
  readonly kind: Uncertain<ChangeKind>;
  /** Change */
  readonly change: Uncertain<LText>;
  /** Reason of the change */
  readonly reason?: Uncertain<LText>;
  /** Date of the change */
  readonly date: Uncertain<PartialDate>;
  /** Batches before the change */
  readonly beforeBatchIds: Uncertain<readonly Id[]>;
  /** Batches after the change */
  readonly afterBatchIds: Uncertain<readonly Id[]>;
  /** Comparison of attributes */
  readonly rows: Uncertain<readonly {
    /** Attribute compared */
    readonly testId: Uncertain<Id>;
    /** Comparability criterion */
    readonly criterion: Uncertain<Criterion>;
    /** Before the change */
    readonly before: Uncertain<Spread>;
    /** After the change */
    readonly after: Uncertain<Spread>;
  }[]>;
  /** Conclusion on comparability */
  readonly conclusion?: Uncertain<Narrative>;
}

/** Comparator. Facts on another product of the class; they never feed tables of this product */
export interface Comparator {
  /** Record kind */
  readonly recordType: 'comparator';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Trade name of the comparator. As in the register of that product */
  readonly tradeName: Uncertain<LText>;
  /** INN of the comparator */
  readonly nonproprietaryName: Uncertain<LText>;
  /** Holder of the comparator */
  readonly holder?: Uncertain<LText>;
  /** Country of registration of the comparator */
  readonly country: Uncertain<Country>;
  /** Registration date of the comparator */
  readonly registered?: Uncertain<PartialDate>;
  /** Registration number of the comparator */
  readonly registrationNumber?: Uncertain<string>;
  /** Indications of the comparator */
  readonly indications?: Uncertain<readonly LText[]>;
  /** Only product of the class in the country until */
  readonly soleUntil?: Uncertain<PartialDate>;
}

/** Confirmed headings. Official titles and labels checked against the text of the act */
export interface ConfirmedHeadings {
  /** Record kind */
  readonly recordType: 'confirmed-headings';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Confirmations */
  readonly entries: readonly {
    /** What is confirmed */
    readonly kind: HeadingKind;
    /** Section or field. Section number (1.6.6) or key of a form field or group (trade-name) */
    readonly key: string;
    /** Official wording */
    readonly wording: Note;
    /** Act and item */
    readonly source: Note;
    /** Confirmed by */
    readonly confirmedBy: string;
    /** Confirmed on */
    readonly confirmedOn: FullDate;
    /** Specimen, no act consulted. Allowed only in a wholly synthetic dossier */
    readonly specimen?: boolean;
  }[];
}

/** Container closure system. Container closure system of the vector, substance or product */
export interface ContainerClosure {
  /** Record kind */
  readonly recordType: 'container-closure';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** What the container is for */
  readonly scope: ProcessScope;
  /** Description of the container */
  readonly description?: Uncertain<Narrative>;
  /** Components of the container */
  readonly components: Uncertain<readonly {
    /** Component of the container */
    readonly name: Uncertain<LText>;
    /** Material of the container */
    readonly material: Uncertain<LText>;
    /** Supplier of the container */
    readonly supplier?: Uncertain<LText>;
    /** In contact with the product */
    readonly contact: Uncertain<boolean>;
  }[]>;
  /** Control of the container */
  readonly controls?: Uncertain<readonly {
    /** Test of the container */
    readonly name: Uncertain<LText>;
    /** Procedure for the container */
    readonly method?: Uncertain<LText>;
    /** Limit for the container */
    readonly criterion: Uncertain<Criterion>;
  }[]>;
  /** Suitability of the container */
  readonly studies?: Uncertain<readonly {
    /** Study of the container */
    readonly study: Uncertain<LText>;
    /** Result of the container study */
    readonly result: Uncertain<LText>;
  }[]>;
}

/** Document plan. What decides which documents the dossier holds: route, circumstances, owners and dates */
export interface DocumentPlan {
  /** Record kind */
  readonly recordType: 'document-plan';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Route of registration. The overview in section 1.8.2 and section 12 of the SmPC depend on it */
  readonly registrationRoute: Uncertain<RegistrationRoute>;
  /** Obligations under the route of registration. For conditional registration and registration in exceptional circumstances: what the applicant will submit, and when */
  readonly obligations?: Uncertain<readonly {
    /** What the applicant will submit */
    readonly text: LText;
    /** When the obligation is due */
    readonly due?: Uncertain<PartialDate>;
  }[]>;
  /** Circumstances of the application. They decide which documents are due */
  readonly circumstances: {
    /** Recommendation of the Expert Committee on Medicines */
    readonly expertCommitteeAdvice?: Uncertain<Circumstance>;
    /** User testing of the leaflet */
    readonly userTesting?: Uncertain<Circumstance>;
    /** Substances or materials of animal origin. Media, sera, enzymes and cytokines count too */
    readonly animalMaterials?: Uncertain<Circumstance>;
    /** Active substance master file */
    readonly substanceMasterFile?: Uncertain<Circumstance>;
    /** Certificate of suitability to the European Pharmacopoeia */
    readonly pharmacopoeiaCertificate?: Uncertain<Circumstance>;
    /** Plasma master file certificate. Concerns human albumin in the composition, for example */
    readonly plasmaMasterFile?: Uncertain<Circumstance>;
    /** Vaccine antigen master file certificate */
    readonly vaccineAntigenMasterFile?: Uncertain<Circumstance>;
    /** Regulatory measures after inspections */
    readonly inspectionMeasures?: Uncertain<Circumstance>;
    /** Additional trade name */
    readonly additionalTradeName?: Uncertain<Circumstance>;
    /** Application based on published literature */
    readonly literatureBased?: Uncertain<Circumstance>;
    /** Generic, hybrid or biosimilar product */
    readonly genericOrBiosimilar?: Uncertain<Circumstance>;
    /** Patents in force in the member state */
    readonly patentsInMemberState?: Uncertain<Circumstance>;
    /** First application of the holder on the Union market. Then the full pharmacovigilance system master file is due */
    readonly firstApplicationOfHolder?: Uncertain<Circumstance>;
    /** Sharing of pharmacovigilance duties */
    readonly sharedPharmacovigilance?: Uncertain<Circumstance>;
    /** Excipients of human or animal origin */
    readonly sensitiveExcipients?: Uncertain<Circumstance>;
  };
  /** Who hands in documents and when */
  readonly owners?: readonly {
    /** Section number */
    readonly section: string;
    /** Part of the section. Where the section holds several documents, e.g. licence-copy */
    readonly part?: string;
    /** Owed by */
    readonly owedBy: Note;
    /** Due */
    readonly due?: PartialDate;
    /** Note */
    readonly note?: Note;
  }[];
}

/** Dossier. What is built and who submits it: profile, date, languages, applicant, signatory, data of letters and of the application form */
export interface Dossier {
  /** Record kind */
  readonly recordType: 'dossier';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Build profile. draft prints gaps as marks, submission stops at them */
  readonly profile: Profile;
  /** Date the dossier is stated at. "Today" of every check; the clock is never read */
  readonly asOf: FullDate;
  /** Dossier is wholly synthetic. true only for a specimen dossier: a mark is printed on every page */
  readonly synthetic: boolean;
  /** Document languages */
  readonly languages: readonly Language[];
  /** Version of the documents. Printed in the header of every document */
  readonly version: string;
  /** Versions of single documents */
  readonly documents?: readonly {
    /** Document. Template name, e.g. m1-1-0-cover-letter */
    readonly document: string;
    /** Version of the document */
    readonly version: string;
  }[];
  /** Approvals. With this field, nothing changed since its approval is submitted */
  readonly approvals?: {
    /** Sections whose documents are approved. Section numbers, quoted, each with all below it */
    readonly sections?: readonly string[];
    /** Records that are approved. Ids of records */
    readonly records?: readonly Id[];
    /** Four eyes. true: whoever entered the data (provenance.enteredBy) does not approve them */
    readonly fourEyes: boolean;
  };
  /** Sections that do not apply. Sections that will hold no document, with the reason: checklist.json shows it */
  readonly sectionsNotApplicable?: readonly {
    /** Section number */
    readonly section: string;
    /** Why it does not apply */
    readonly reason: Note;
  }[];
  /** Sequence number. Four digits, quoted */
  readonly sequence?: Uncertain<string>;
  /** Application kind */
  readonly applicationKind?: Uncertain<ApplicationKind>;
  /** Registration procedure */
  readonly applicationType?: Uncertain<{
    /** Procedure */
    readonly procedure?: Uncertain<ApplicationProcedure>;
    /** Reference state */
    readonly referenceState?: Uncertain<Country>;
    /** Recognition states */
    readonly recognitionStates?: Uncertain<readonly Country[]>;
  }>;
  /** Special procedure, special condition, post-registration measure */
  readonly specialProcedure?: Uncertain<LText>;
  /** Scientific advice */
  readonly scientificAdvice?: Uncertain<{
    /** Number of the scientific advice */
    readonly number?: Uncertain<string>;
    /** Date of the scientific advice */
    readonly date?: Uncertain<PartialDate>;
  }>;
  /** Application number and date */
  readonly application?: Uncertain<{
    /** Application number */
    readonly number?: Uncertain<string>;
    /** Application date */
    readonly date?: Uncertain<PartialDate>;
  }>;
  /** Applicant */
  readonly applicantId: Uncertain<Id>;
  /** Marketing authorization holder */
  readonly holderId?: Uncertain<Id>;
  /** Representative of the holder */
  readonly representativeId?: Uncertain<Id>;
  /** Contact person of the applicant */
  readonly contactPersonId?: Uncertain<Id>;
  /** Power of attorney */
  readonly powerOfAttorney?: Uncertain<{
    /** Number of the power of attorney */
    readonly number?: Uncertain<string>;
    /** Date of the power of attorney */
    readonly date?: Uncertain<PartialDate>;
    /** Validity of the power of attorney */
    readonly validTo?: Uncertain<PartialDate>;
  }>;
  /** Qualified person for pharmacovigilance */
  readonly qppvId?: Uncertain<Id>;
  /** Location of the pharmacovigilance system master file */
  readonly psmfLocation?: Uncertain<Address>;
  /** Addressee of the letter */
  readonly addressee?: Uncertain<{
    /** Authority the letter is addressed to */
    readonly organization?: Uncertain<LText>;
    /** Position of the addressee */
    readonly position?: Uncertain<LText>;
    /** Name of the addressee */
    readonly person?: Uncertain<LText>;
    /** Address of the addressee */
    readonly address?: Uncertain<Address>;
  }>;
  /** Outgoing reference of the letter */
  readonly outgoing?: Uncertain<{
    /** Outgoing number */
    readonly number?: Uncertain<string>;
    /** Outgoing date */
    readonly date?: Uncertain<PartialDate>;
  }>;
  /** Signatory */
  readonly signatoryId?: Uncertain<Id>;
  /** Authority to sign */
  readonly signatoryAuthority?: Uncertain<{
    /** Basis of the authority to sign */
    readonly basis?: Uncertain<SigningAuthority>;
    /** Number of the document on the authority to sign */
    readonly number?: Uncertain<string>;
    /** Date of the document on the authority to sign */
    readonly date?: Uncertain<PartialDate>;
    /** Validity of the authority to sign */
    readonly validTo?: Uncertain<PartialDate>;
  }>;
  /** Date of signature */
  readonly signedOn?: Uncertain<PartialDate>;
  /** Electronic signature. Kind of signature and certificate, for electronic submission */
  readonly electronicSignature?: Uncertain<LText>;
  /** Payment document */
  readonly payment?: Uncertain<{
    /** Number of the payment document */
    readonly number?: Uncertain<string>;
    /** Date of the payment document */
    readonly date?: Uncertain<PartialDate>;
    /** Amount paid */
    readonly amount?: Uncertain<Decimal>;
    /** Currency of the payment */
    readonly currency?: Uncertain<Currency>;
    /** Purpose of the payment */
    readonly purpose?: Uncertain<LText>;
    /** Payer */
    readonly payerId?: Uncertain<Id>;
    /** Recipient of the payment */
    readonly recipient?: Uncertain<LText>;
  }>;
  /** Earlier build to compare with. A copy of the manifest.json of an earlier build in the folder saved: the report shows which documents have changed since */
  readonly baseline?: SavedCopy;
  /** Sequences filed. Copies of the files NNNN-record.json of the sequences that were filed, in the folder saved, in their order: the report shows the history of the submission from them */
  readonly filedSequences?: readonly SavedCopy[];
  /** Filing plan. An intent the centre announced; not a filed application */
  readonly filingPlan?: Uncertain<{
    /** Intent to submit */
    readonly statement?: Uncertain<LText>;
    /** Planned date of submission */
    readonly date?: Uncertain<PartialDate>;
  }>;
}

/** Environmental risk assessment. Risk assessment and letter on GMOs, section 1.9.1 */
export interface EnvironmentalAssessment {
  /** Record kind */
  readonly recordType: 'environmental-assessment';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Outgoing reference of the letter on GMOs */
  readonly outgoing?: Uncertain<{
    /** Outgoing number of the letter on GMOs */
    readonly number?: Uncertain<string>;
    /** Outgoing date of the letter on GMOs */
    readonly date?: Uncertain<PartialDate>;
  }>;
  /** Subject and scope of the assessment */
  readonly scope?: Uncertain<Narrative>;
  /** Characteristics of the genetically modified cells */
  readonly organism?: Uncertain<Narrative>;
  /** Routes of release into the environment. Administration, shedding by the patient, spills, waste */
  readonly release?: Uncertain<Narrative>;
  /** Shedding of vector and modified cells */
  readonly shedding?: Uncertain<Narrative>;
  /** Hazards and risks */
  readonly hazards?: Uncertain<readonly {
    /** Hazard */
    readonly hazard: Uncertain<LText>;
    /** Route of exposure */
    readonly pathway: Uncertain<LText>;
    /** Likelihood of exposure */
    readonly likelihood: Uncertain<GmoRisk>;
    /** Severity of consequences */
    readonly consequence: Uncertain<GmoRisk>;
    /** Level of risk */
    readonly risk: Uncertain<GmoRisk>;
    /** Risk management measures */
    readonly measures: Uncertain<LText>;
  }[]>;
  /** Other components of the product */
  readonly excipients?: Uncertain<Narrative>;
  /** Waste management */
  readonly waste?: Uncertain<Narrative>;
  /** Monitoring after authorisation */
  readonly monitoring?: Uncertain<Narrative>;
  /** Conclusion of the risk assessment */
  readonly conclusion?: Uncertain<Narrative>;
  /** Assessment made by */
  readonly assessedBy?: Uncertain<LText>;
  /** Date of the risk assessment */
  readonly assessedOn?: Uncertain<PartialDate>;
}

/** Excipient. An excipient and its control */
export interface Excipient {
  /** Record kind */
  readonly recordType: 'excipient';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Excipient */
  readonly name: Uncertain<LText>;
  /** Role of the excipient */
  readonly role: Uncertain<CompositionRole>;
  /** Function of the excipient */
  readonly function?: Uncertain<LText>;
  /** Standard of the excipient */
  readonly standard: Uncertain<LText>;
  /** Supplier of the excipient */
  readonly supplier?: Uncertain<LText>;
  /** Origin of the excipient */
  readonly origin: Uncertain<MaterialOrigin>;
  /** Novel excipient */
  readonly novel: Uncertain<boolean>;
  /** Specification of the excipient */
  readonly tests?: Uncertain<readonly {
    /** Test of the excipient */
    readonly name: Uncertain<LText>;
    /** Procedure for the excipient */
    readonly methodId: Uncertain<Id>;
    /** Limit for the excipient */
    readonly criterion: Uncertain<Criterion>;
  }[]>;
  /** Justification of the excipient specification */
  readonly justification?: Uncertain<Narrative>;
  /** Safety of the source */
  readonly safety?: Uncertain<Narrative>;
}

/** Expert. The specialist who prepared and signed a summary of Module 2 */
export interface Expert {
  /** Record kind */
  readonly recordType: 'expert';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** What the expert prepared */
  readonly area: ExpertArea;
  /** Expert */
  readonly personId: Uncertain<Id>;
  /** Education of the expert. Institution, subject, year, degrees */
  readonly education?: Uncertain<Narrative>;
  /** Professional experience of the expert. Posts, fields of work, experience with this class of product */
  readonly experience?: Uncertain<Narrative>;
  /** The expert confirms that the summary is true and full */
  readonly declared?: Uncertain<boolean>;
  /** Relation of the expert to the applicant. Employee, contractor, independent */
  readonly relation?: Uncertain<LText>;
  /** Date of the expert's signature */
  readonly signedOn?: Uncertain<PartialDate>;
  /** Curriculum vitae of the expert */
  readonly cvReferenceId?: Uncertain<Id>;
}

/** Facilities and equipment. Rooms and equipment of a site */
export interface Facility {
  /** Record kind */
  readonly recordType: 'facility';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Site of the rooms */
  readonly siteId: Uncertain<Id>;
  /** Rooms */
  readonly rooms?: Uncertain<readonly {
    /** Room */
    readonly name: Uncertain<LText>;
    /** Cleanroom grade of the room */
    readonly grade: Uncertain<CleanroomGrade>;
    /** Work in the room */
    readonly work: Uncertain<LText>;
  }[]>;
  /** Main equipment */
  readonly equipment?: Uncertain<readonly {
    /** Equipment */
    readonly name: Uncertain<LText>;
    /** Use of the equipment */
    readonly use: Uncertain<LText>;
    /** Product-contact surfaces */
    readonly contact: Uncertain<LText>;
  }[]>;
  /** Flows of materials and staff */
  readonly flows?: Uncertain<Narrative>;
  /** Segregation of batches and products */
  readonly segregation?: Uncertain<Narrative>;
  /** Environmental monitoring */
  readonly monitoring?: Uncertain<Narrative>;
  /** Cleaning and decontamination */
  readonly cleaning?: Uncertain<Narrative>;
}

/** GMP certificate. A certificate of compliance with the EAEU GMP rules */
export interface GmpCertificate {
  /** Record kind */
  readonly recordType: 'gmp-certificate';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** GMP certificate number */
  readonly number: Uncertain<string>;
  /** GMP certificate authority */
  readonly authority: Uncertain<LText>;
  /** Site of the GMP certificate */
  readonly siteId: Uncertain<Id>;
  /** Address in the GMP certificate */
  readonly siteAddress: Uncertain<Address>;
  /** Inspection period */
  readonly inspectionPeriod?: Uncertain<Period>;
  /** Reinspection plan. Needed once three years have passed since the inspection */
  readonly reinspection?: Uncertain<LText>;
  /** Issued under national rules. The certificate follows national rules and not those of the Union */
  readonly nationalRules?: Uncertain<boolean>;
  /** GMP certificate issue date */
  readonly issued: Uncertain<PartialDate>;
  /** GMP certificate validity */
  readonly validTo: Uncertain<PartialDate>;
  /** Plan to renew the certificate */
  readonly renewal?: Uncertain<LText>;
  /** GMP certificate scope */
  readonly scope: Uncertain<readonly Operation[]>;
  /** GMP certificate status */
  readonly status: Uncertain<CertificateStatus>;
}

/** Chain of identity and custody. Traceability from the patient back to the patient */
export interface IdentityChain {
  /** Record kind */
  readonly recordType: 'identity-chain';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Form of the chain-of-identity code */
  readonly codeFormat: Uncertain<LText>;
  /** Assignment of the code */
  readonly assignment?: Uncertain<Narrative>;
  /** Labels */
  readonly labels: Uncertain<readonly {
    /** Point of labelling */
    readonly point: Uncertain<LText>;
    /** Content of the label */
    readonly content: Uncertain<LText>;
  }[]>;
  /** Handovers */
  readonly handovers: Uncertain<readonly {
    /** Handover */
    readonly step: Uncertain<LText>;
    /** Handed over by */
    readonly from: Uncertain<LText>;
    /** Received by */
    readonly to: Uncertain<LText>;
    /** Condition of the handover */
    readonly condition: Uncertain<LText>;
    /** Check at the handover */
    readonly check: Uncertain<LText>;
    /** Time limit of the handover */
    readonly limit?: Uncertain<Quantity>;
  }[]>;
  /** Reconciliation and deviations */
  readonly reconciliation?: Uncertain<Narrative>;
  /** Record system */
  readonly system?: Uncertain<Narrative>;
  /** Retention of records, years */
  readonly retentionYears: Uncertain<number>;
}

/** Product information. SmPC, package leaflet and labels; figures come from the trial results and the product record */
export interface Labelling {
  /** Record kind */
  readonly recordType: 'labelling';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Data cut for sections 4.8, 5.1 and 5.2 */
  readonly resultsId?: Uncertain<Id>;
  /** Summary of product characteristics */
  readonly smpc?: Uncertain<{
    /** General description (section 2) */
    readonly description?: Uncertain<Narrative>;
    /** Quantitative composition (section 2). Why there is a range and where the number of cells is stated */
    readonly content?: Uncertain<Narrative>;
    /** Excipients with known effect (section 2) */
    readonly knownEffect?: Uncertain<Narrative>;
    /** Appearance (section 3) */
    readonly appearance?: Uncertain<LText>;
    /** Who uses the product and where (section 4.2) */
    readonly setting?: Uncertain<Narrative>;
    /** Posology (section 4.2) */
    readonly posology?: Uncertain<Narrative>;
    /** Special groups (section 4.2) */
    readonly specialGroups?: Uncertain<readonly {
      /** Topic of the special group */
      readonly topic: Uncertain<LText>;
      /** Text of the special group */
      readonly text: Uncertain<Narrative>;
    }[]>;
    /** Children (section 4.2) */
    readonly paediatric?: Uncertain<PaediatricStatement>;
    /** Method of administration (section 4.2) */
    readonly administration?: Uncertain<Narrative>;
    /** Monitoring after administration (section 4.2) */
    readonly monitoring?: Uncertain<Narrative>;
    /** Contraindications (section 4.3) */
    readonly contraindications?: Uncertain<readonly LText[]>;
    /** Special warnings (section 4.4) */
    readonly warnings?: Uncertain<readonly {
      /** Topic of the warning */
      readonly topic: Uncertain<LText>;
      /** Text of the warning */
      readonly text: Uncertain<Narrative>;
    }[]>;
    /** Interactions (section 4.5) */
    readonly interactions?: Uncertain<Narrative>;
    /** Fertility (section 4.6) */
    readonly fertility?: Uncertain<Narrative>;
    /** Pregnancy and contraception (section 4.6) */
    readonly pregnancy?: Uncertain<Narrative>;
    /** Lactation (section 4.6) */
    readonly lactation?: Uncertain<Narrative>;
    /** Driving and machines (section 4.7) */
    readonly driving?: Uncertain<Narrative>;
    /** Summary of the safety profile (section 4.8) */
    readonly safetySummary?: Uncertain<Narrative>;
    /** Description of selected reactions (section 4.8) */
    readonly reactions?: Uncertain<readonly {
      /** Topic of the reaction */
      readonly topic: Uncertain<LText>;
      /** Text of the reaction */
      readonly text: Uncertain<Narrative>;
    }[]>;
    /** Overdose (section 4.9) */
    readonly overdose?: Uncertain<Narrative>;
    /** Pharmacodynamic effects (section 5.1) */
    readonly effects?: Uncertain<Narrative>;
    /** Clinical efficacy and safety (section 5.1) */
    readonly efficacy?: Uncertain<Narrative>;
    /** Pharmacokinetic properties (section 5.2) */
    readonly kinetics?: Uncertain<Narrative>;
    /** Preclinical safety data (section 5.3) */
    readonly preclinical?: Uncertain<Narrative>;
    /** Preservation systems (section 6.1) */
    readonly preservation?: Uncertain<Narrative>;
    /** Use after thawing (section 6.3) */
    readonly inUse?: Uncertain<Narrative>;
    /** Container (section 6.5) */
    readonly container?: Uncertain<Narrative>;
    /** Preparation and handling (section 6.6) */
    readonly handling?: Uncertain<Narrative>;
    /** Disposal (section 6.6) */
    readonly disposal?: Uncertain<Narrative>;
    /** Section 11, if its content is confirmed */
    readonly section11?: Uncertain<Narrative>;
    /** Date of revision of the text (section 10) */
    readonly revised?: Uncertain<PartialDate>;
  }>;
  /** Package leaflet */
  readonly leaflet?: Uncertain<{
    /** What the product contains: cells and their origin. Required for an advanced therapy */
    readonly cells?: Uncertain<Narrative>;
    /** What it is used for, in the patient's words */
    readonly purpose?: Uncertain<Narrative>;
    /** How it works, in the patient's words */
    readonly mechanism?: Uncertain<Narrative>;
    /** When the product is not given */
    readonly notGiven?: Uncertain<readonly LText[]>;
    /** Precautions for the patient */
    readonly precautions?: Uncertain<readonly {
      /** Topic of the precaution for the patient */
      readonly topic: Uncertain<LText>;
      /** Text of the precaution for the patient */
      readonly text: Uncertain<Narrative>;
    }[]>;
    /** Children and adolescents */
    readonly children?: Uncertain<Narrative>;
    /** Other medicines */
    readonly otherMedicines?: Uncertain<Narrative>;
    /** Pregnancy and breast-feeding */
    readonly pregnancy?: Uncertain<Narrative>;
    /** Driving, for the patient */
    readonly driving?: Uncertain<Narrative>;
    /** Excipients to know of */
    readonly excipients?: Uncertain<Narrative>;
    /** Before administration */
    readonly before?: Uncertain<Narrative>;
    /** How the product is given */
    readonly infusion?: Uncertain<Narrative>;
    /** After administration */
    readonly after?: Uncertain<Narrative>;
    /** Serious side effects */
    readonly seriousReactions?: Uncertain<readonly {
      /** Serious reaction */
      readonly reaction: Uncertain<LText>;
      /** Signs to tell the doctor */
      readonly signs: Uncertain<LText>;
    }[]>;
    /** Storage, for the patient */
    readonly storage?: Uncertain<Narrative>;
  }>;
  /** Labels of the packs */
  readonly labels?: Uncertain<readonly {
    /** Packaging level */
    readonly packaging: PackagingLevel;
    /** Label items in order */
    readonly items: Uncertain<readonly LabelItem[]>;
    /** Warnings on the pack */
    readonly warnings?: Uncertain<readonly LText[]>;
    /** Remark on the label */
    readonly remark?: Uncertain<LText>;
  }[]>;
  /** Language of the labels */
  readonly labelLanguage?: Uncertain<LText>;
}

/** Licence. A manufacturing licence; the register extract is the primary source */
export interface Licence {
  /** Record kind */
  readonly recordType: 'licence';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Licence kind */
  readonly kind: Uncertain<LicenceKind>;
  /** Licence number */
  readonly number: Uncertain<string>;
  /** Licensing authority */
  readonly authority: Uncertain<LText>;
  /** Licence holder */
  readonly holderId: Uncertain<Id>;
  /** Contract of the licence holder with the applicant. Where the applicant is not the manufacturer */
  readonly contract?: Uncertain<{
    /** Contract number */
    readonly number: Uncertain<string>;
    /** Contract date */
    readonly date: Uncertain<PartialDate>;
    /** Copy of the contract */
    readonly referenceId?: Uncertain<Id>;
  }>;
  /** Subject of the licence. In the words of the source; licensed addresses and work are in sites */
  readonly subject?: Uncertain<LText>;
  /** Licence issue date */
  readonly issued: Uncertain<PartialDate>;
  /** Decision number */
  readonly decisionNumber?: Uncertain<string>;
  /** Licence amendments */
  readonly amendments?: Uncertain<readonly {
    /** Licence amendment number */
    readonly number?: Uncertain<string>;
    /** Licence amendment date */
    readonly date: Uncertain<PartialDate>;
    /** Subject of the amendment */
    readonly subject?: Uncertain<LText>;
  }[]>;
  /** Licence status */
  readonly status: Uncertain<LicenceStatus>;
  /** Suspension periods */
  readonly suspensions?: Uncertain<readonly Period[]>;
  /** Licence termination date */
  readonly terminated?: Uncertain<PartialDate>;
  /** Licensed addresses and work */
  readonly sites: Uncertain<readonly {
    /** Site */
    readonly siteId?: Uncertain<Id>;
    /** Address in the licence since. If the address was added after the licence was issued */
    readonly since?: Uncertain<PartialDate>;
    /** Licensed address */
    readonly address: Uncertain<Address>;
    /** Licensed work */
    readonly works: Uncertain<readonly Operation[]>;
  }[]>;
  /** Extract of the licence register */
  readonly sourceDocument?: Uncertain<{
    /** Extract date */
    readonly extractDate?: Uncertain<PartialDate>;
    /** Extract number */
    readonly extractNumber?: Uncertain<string>;
    /** Extract file */
    readonly referenceId?: Uncertain<Id>;
    /** Saved extract. The file of the extract as received from the register */
    readonly copy?: Uncertain<SavedCopy>;
  }>;
}

/** Letters on manufacture. Letters of section 1.6: of the qualified person, on complaints, on consent to inspection */
export interface ManufacturingLetters {
  /** Record kind */
  readonly recordType: 'manufacturing-letters';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Letter of the qualified person */
  readonly qualifiedPerson?: Uncertain<{
    /** Qualified person who signs the letter */
    readonly personId?: Uncertain<Id>;
    /** Outgoing reference of the letter of the qualified person */
    readonly outgoing?: Uncertain<{
      /** Outgoing number of the letter of the qualified person */
      readonly number?: Uncertain<string>;
      /** Outgoing date of the letter of the qualified person */
      readonly date?: Uncertain<PartialDate>;
    }>;
    /** Compliance of manufacture with GMP confirmed */
    readonly complies?: Uncertain<boolean>;
    /** Basis of the qualified person's conclusion. Which audits and papers were considered */
    readonly basis?: Uncertain<Narrative>;
    /** Date of the last audit of manufacture */
    readonly auditedOn?: Uncertain<PartialDate>;
  }>;
  /** Quality complaints */
  readonly complaints?: Uncertain<{
    /** Outgoing reference of the letter on complaints */
    readonly outgoing?: Uncertain<{
      /** Outgoing number of the letter on complaints */
      readonly number?: Uncertain<string>;
      /** Outgoing date of the letter on complaints */
      readonly date?: Uncertain<PartialDate>;
    }>;
    /** Period the complaints cover */
    readonly period?: Uncertain<Period>;
    /** Number of quality complaints */
    readonly received?: Uncertain<number>;
    /** Number of complaints upheld */
    readonly confirmed?: Uncertain<number>;
    /** Number of batch recalls */
    readonly recalls?: Uncertain<number>;
    /** Handling of complaints */
    readonly procedure?: Uncertain<Narrative>;
  }>;
  /** Consent to inspection */
  readonly inspectionConsent?: Uncertain<{
    /** Outgoing reference of the consent to inspection */
    readonly outgoing?: Uncertain<{
      /** Outgoing number of the consent to inspection */
      readonly number?: Uncertain<string>;
      /** Outgoing date of the consent to inspection */
      readonly date?: Uncertain<PartialDate>;
    }>;
    /** Consent to inspection given */
    readonly given?: Uncertain<boolean>;
    /** Contact person for the inspection */
    readonly contactPersonId?: Uncertain<Id>;
    /** Arrangements for access to the sites */
    readonly conditions?: Uncertain<LText>;
  }>;
}

/** Non-clinical overview. Texts of section 2.4, one field per subsection */
export interface NonclinicalOverview {
  /** Record kind */
  readonly recordType: 'nonclinical-overview';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Overview of the non-clinical testing strategy */
  readonly testingStrategy?: Uncertain<Narrative>;
  /** Pharmacology */
  readonly pharmacology?: Uncertain<Narrative>;
  /** Pharmacokinetics */
  readonly pharmacokinetics?: Uncertain<Narrative>;
  /** Toxicology */
  readonly toxicology?: Uncertain<Narrative>;
  /** Integrated overview and conclusions */
  readonly conclusions?: Uncertain<Narrative>;
  /** Coverage of the topics of the programme. For each topic the studies, or the reason why there are none */
  readonly coverage?: Uncertain<readonly {
    /** Topic */
    readonly topic: NonclinicalTopic;
    /** Studies of the topic. Empty where there is a waiver */
    readonly studyIds?: Uncertain<readonly Id[]>;
    /** Argued waiver. Why no separate study is needed */
    readonly waiver?: Uncertain<LText>;
  }[]>;
  /** List of references */
  readonly referenceIds?: Uncertain<readonly Id[]>;
}

/** Non-clinical study. One study, or the whole programme while its studies are not known */
export interface NonclinicalStudy {
  /** Record kind */
  readonly recordType: 'nonclinical-study';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Non-clinical study number */
  readonly studyNumber: Uncertain<string>;
  /** Title of the non-clinical study */
  readonly title: Uncertain<LText>;
  /** Status of the non-clinical study */
  readonly status: Uncertain<StudyStatus>;
  /** Test facility */
  readonly testFacility: Uncertain<{
    /** Organization of the test facility */
    readonly organizationId: Uncertain<Id>;
    /** Unit of the test facility */
    readonly unit?: Uncertain<LText>;
  }>;
  /** Sponsor of the non-clinical study */
  readonly sponsorId: Uncertain<Id>;
  /** Study director */
  readonly directorId: Uncertain<Id>;
  /** Category of the non-clinical study */
  readonly category: Uncertain<StudyCategory>;
  /** GLP compliance */
  readonly glp: Uncertain<{
    /** GLP status */
    readonly status: Uncertain<GlpStatus>;
    /** GLP standard */
    readonly standard?: Uncertain<LText>;
    /** Justification of non-GLP work */
    readonly justification?: Uncertain<LText>;
    /** GLP statement */
    readonly referenceId?: Uncertain<Id>;
  }>;
  /** Test article */
  readonly testArticle: Uncertain<{
    /** Name of the test article. As in the report: the name of the product or a development code */
    readonly name?: Uncertain<LText>;
    /** Batches of the test article */
    readonly batchIds?: Uncertain<readonly Id[]>;
    /** Process represented */
    readonly representativeOf?: Uncertain<RepresentativeOf>;
    /** Surrogate */
    readonly surrogate?: Uncertain<LText>;
  }>;
  /** Test system */
  readonly model: Uncertain<{
    /** Kind of test system */
    readonly kind: Uncertain<TestSystem>;
    /** Species or cells */
    readonly species?: Uncertain<LText>;
    /** Strain */
    readonly strain?: Uncertain<LText>;
    /** Sex of the animals */
    readonly sex?: Uncertain<Sex>;
    /** Age of the animals */
    readonly ageRange?: Uncertain<LText>;
    /** Weight of the animals */
    readonly weightRange?: Uncertain<LText>;
    /** Supplier */
    readonly supplier?: Uncertain<LText>;
    /** Immunodeficient animals */
    readonly immunodeficient?: Uncertain<boolean>;
    /** Tumour line */
    readonly tumourLine?: Uncertain<LText>;
  }>;
  /** Groups */
  readonly groups: Uncertain<readonly {
    /** Group code */
    readonly code: string;
    /** Males */
    readonly nMale?: Uncertain<number>;
    /** Females */
    readonly nFemale?: Uncertain<number>;
    /** Group size */
    readonly n?: Uncertain<number>;
    /** Dose */
    readonly dose?: Uncertain<{
      /** Amount */
      readonly amount: Sci;
      /** Dose basis */
      readonly basis: NonclinicalDoseBasis;
    }>;
    /** Route in the experiment */
    readonly route?: Uncertain<LText>;
    /** Schedule */
    readonly schedule?: Uncertain<LText>;
    /** Control group */
    readonly control?: boolean;
  }[]>;
  /** Summary of the data set. From the saved data set of the study (domains DM and EX) */
  readonly dataset?: Uncertain<{
    /** Hash of the data set. SHA-256 of the saved file, 64 characters */
    readonly sha256?: string;
    /** Animals */
    readonly animals: Uncertain<readonly {
      /** Animal number */
      readonly animal: string;
      /** Group of the animal */
      readonly group: string;
      /** Sex of the animal */
      readonly sex?: Sex;
      /** Age at dosing */
      readonly age?: Quantity;
    }[]>;
    /** Doses given */
    readonly doses: Uncertain<readonly {
      /** Number of the animal dosed */
      readonly animal: string;
      /** Day of dosing */
      readonly day: number;
      /** Dose given */
      readonly amount: Sci;
    }[]>;
    /** Unit of the dose given */
    readonly basis: Uncertain<NonclinicalDoseBasis>;
    /** Note on the doses. Why the dose given differs from the plan, or how it was rounded */
    readonly note?: Uncertain<LText>;
  }>;
  /** Objective of the non-clinical study. One sentence, no results */
  readonly objective?: Uncertain<LText>;
  /** Methods of the non-clinical study. What was measured and how; numbers of groups and doses are inserted */
  readonly methods?: Uncertain<Narrative>;
  /** Duration of the non-clinical study */
  readonly duration?: Uncertain<Quantity>;
  /** Supports first use in humans */
  readonly supportsFirstInHuman: Uncertain<boolean>;
  /** Dates of the non-clinical study */
  readonly dates: {
    /** Start of the non-clinical study */
    readonly start?: Uncertain<EventDate>;
    /** Experimental start */
    readonly experimentalStart?: Uncertain<EventDate>;
    /** Experimental end */
    readonly experimentalEnd?: Uncertain<EventDate>;
    /** Report signed */
    readonly reportSigned?: Uncertain<EventDate>;
  };
  /** Findings of the non-clinical study */
  readonly findings?: Uncertain<readonly {
    /** Endpoint */
    readonly endpoint: Uncertain<LText>;
    /** Result */
    readonly result: Uncertain<LText>;
    /** NOAEL */
    readonly noael?: Uncertain<LText>;
    /** Reversible */
    readonly reversible?: Uncertain<boolean>;
    /** Adverse effect */
    readonly adverse?: Uncertain<boolean>;
  }[]>;
  /** Measured values. Figures for the tables of sections 2.6.3, 2.6.5 and 2.6.7 */
  readonly measurements?: Uncertain<readonly {
    /** Parameter measured */
    readonly endpoint: Uncertain<LText>;
    /** Time of measurement */
    readonly timepoint?: Uncertain<LText>;
    /** Values by group */
    readonly values: Uncertain<readonly {
      /** Group code in the table. As in groups */
      readonly group: string;
      /** Value of the group */
      readonly value: Uncertain<Spread>;
    }[]>;
  }[]>;
  /** Conclusion of the non-clinical study */
  readonly conclusion?: Uncertain<LText>;
  /** Module 4 section of the report. Section number such as 5.3.5.2 or 3.2.S.2.1 */
  readonly section?: Uncertain<string>;
  /** Report of the non-clinical study */
  readonly reportId?: Uncertain<Id>;
}

/** Non-clinical summary. Texts of sections 2.6.2, 2.6.4 and 2.6.6; single studies are told from their own records */
export interface NonclinicalSummary {
  /** Record kind */
  readonly recordType: 'nonclinical-summary';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Brief summary of pharmacology */
  readonly pharmacologyBrief?: Uncertain<Narrative>;
  /** Discussion and conclusions on pharmacology */
  readonly pharmacologyDiscussion?: Uncertain<Narrative>;
  /** Brief summary of pharmacokinetics */
  readonly pharmacokineticsBrief?: Uncertain<Narrative>;
  /** Methods of analysis of the non-clinical studies */
  readonly analyticalMethods?: Uncertain<Narrative>;
  /** Discussion and conclusions on pharmacokinetics */
  readonly pharmacokineticsDiscussion?: Uncertain<Narrative>;
  /** Brief summary of toxicology */
  readonly toxicologyBrief?: Uncertain<Narrative>;
  /** Discussion and conclusions on toxicology */
  readonly toxicologyDiscussion?: Uncertain<Narrative>;
}

/** Organization. A legal entity: applicant, developer, manufacturer, sponsor */
export interface Organization {
  /** Record kind */
  readonly recordType: 'organization';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Legal name of the organization */
  readonly legalName: Uncertain<LText>;
  /** Short name */
  readonly shortName?: Uncertain<LText>;
  /** Former names */
  readonly formerNames?: Uncertain<readonly {
    /** Former name */
    readonly name: Uncertain<LText>;
    /** In use until */
    readonly until?: Uncertain<PartialDate>;
  }[]>;
  /** Country of the organization */
  readonly country?: Uncertain<Country>;
  /** Tax number. Ten digits, quoted; not applicable to a foreign organization */
  readonly taxId?: Uncertain<string>;
  /** State registration number. Thirteen digits, quoted */
  readonly ogrn?: Uncertain<string>;
  /** Tax registration reason code. Nine digits, quoted */
  readonly kpp?: Uncertain<string>;
  /** Address of the organization */
  readonly legalAddress?: Uncertain<Address>;
  /** Telephone of the organization */
  readonly phone?: Uncertain<string>;
  /** E-mail of the organization */
  readonly email?: Uncertain<string>;
  /** Roles of the organization */
  readonly roles: readonly OrganizationRole[];
  /** Production capacity */
  readonly productionCapacity?: Uncertain<{
    /** Up to how many units a year */
    readonly maximumPerYear: Uncertain<number>;
    /** What one unit is */
    readonly unit: Uncertain<LText>;
    /** Actual or planned */
    readonly kind: DateKind;
    /** Evidence of the capacity. A validation, a commissioning report, a design */
    readonly evidence?: Uncertain<LText>;
  }>;
}

/** Permit. A permission, approval or registration: trial, ethics, GMO, import, insurance */
export interface Permit {
  /** Record kind */
  readonly recordType: 'permit';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Permit kind */
  readonly kind: PermitKind;
  /** Permit number */
  readonly number: Uncertain<string>;
  /** Permit date */
  readonly date: Uncertain<PartialDate>;
  /** Issuing authority */
  readonly authority: Uncertain<LText>;
  /** Clinical trial */
  readonly trialId?: Uncertain<Id>;
  /** Protocol version */
  readonly protocolVersion?: Uncertain<string>;
  /** Permit validity */
  readonly validTo?: Uncertain<PartialDate>;
  /** Plan to renew the permit */
  readonly renewal?: Uncertain<LText>;
  /** Subject of the permit */
  readonly subject?: Uncertain<LText>;
  /** File of the permit */
  readonly referenceId?: Uncertain<Id>;
}

/** Person. An official or specialist; patient names are never stored */
export interface Person {
  /** Record kind */
  readonly recordType: 'person';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Name. The Russian spelling only from a Russian source, never by transliteration */
  readonly name: Uncertain<LText>;
  /** Positions */
  readonly positions?: Uncertain<readonly {
    /** Employer */
    readonly organizationId: Uncertain<Id>;
    /** Position */
    readonly title: Uncertain<LText>;
    /** Unit */
    readonly unit?: Uncertain<LText>;
    /** Period in office */
    readonly period?: Uncertain<Period>;
  }[]>;
  /** Degrees */
  readonly degrees?: Uncertain<LText>;
  /** Role in the clinical trial */
  readonly studyRole?: Uncertain<InvestigatorRole>;
  /** Attestations */
  readonly attestations?: Uncertain<readonly {
    /** Attestation number */
    readonly number: Uncertain<string>;
    /** Attestation date */
    readonly date: Uncertain<PartialDate>;
    /** Attestation validity */
    readonly validTo?: Uncertain<PartialDate>;
  }[]>;
  /** Telephone */
  readonly phone?: Uncertain<string>;
  /** E-mail */
  readonly email?: Uncertain<string>;
  /** Signature required */
  readonly signatureRequired?: boolean;
}

/** Pharmaceutical development. Development of the product, its formulation, process and container */
export interface PharmaceuticalDevelopment {
  /** Record kind */
  readonly recordType: 'pharmaceutical-development';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Quality target product profile */
  readonly targetProfile?: Uncertain<readonly {
    /** Attribute of the product */
    readonly attribute: Uncertain<LText>;
    /** Target */
    readonly target: Uncertain<LText>;
  }[]>;
  /** Active substance in development */
  readonly substance?: Uncertain<Narrative>;
  /** Choice of excipients */
  readonly excipients?: Uncertain<Narrative>;
  /** Formulation development */
  readonly formulation?: Uncertain<Narrative>;
  /** Formulation studies */
  readonly formulationStudies?: Uncertain<readonly {
    /** Factor studied */
    readonly factor: Uncertain<LText>;
    /** Range studied */
    readonly range: Uncertain<LText>;
    /** Outcome for the factor */
    readonly outcome: Uncertain<LText>;
  }[]>;
  /** Overages */
  readonly overages?: Uncertain<Narrative>;
  /** Properties of the product */
  readonly physicochemical?: Uncertain<Narrative>;
  /** Critical quality attributes */
  readonly criticalAttributes?: Uncertain<readonly {
    /** Critical attribute */
    readonly testId: Uncertain<Id>;
    /** Link to activity and safety */
    readonly reason: Uncertain<LText>;
  }[]>;
  /** Process development */
  readonly process?: Uncertain<Narrative>;
  /** Risk assessment of the process */
  readonly risks?: Uncertain<readonly {
    /** Step at risk */
    readonly step: Uncertain<LText>;
    /** Risk to quality */
    readonly risk: Uncertain<LText>;
    /** Control of the risk */
    readonly control: Uncertain<LText>;
  }[]>;
  /** Choice of the container */
  readonly container?: Uncertain<Narrative>;
  /** Microbiological attributes */
  readonly microbiology?: Uncertain<Narrative>;
  /** Compatibility on administration */
  readonly compatibility?: Uncertain<Narrative>;
  /** Compatibility studies */
  readonly compatibilityStudies?: Uncertain<readonly {
    /** What it meets */
    readonly material: Uncertain<LText>;
    /** Condition of the test */
    readonly condition: Uncertain<LText>;
    /** Result of the test */
    readonly result: Uncertain<LText>;
  }[]>;
}

/** Pharmacovigilance system. The holder's system: qualified person, data sources, processes, division of duties */
export interface Pharmacovigilance {
  /** Record kind */
  readonly recordType: 'pharmacovigilance';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Number of the pharmacovigilance system master file */
  readonly masterFileNumber?: Uncertain<string>;
  /** Version of the master file */
  readonly masterFileVersion?: Uncertain<string>;
  /** Qualified person for pharmacovigilance */
  readonly qualifiedPerson?: Uncertain<{
    /** Qualification of the qualified person for pharmacovigilance */
    readonly qualification?: Uncertain<Narrative>;
    /** Appointment of the qualified person */
    readonly appointment?: Uncertain<{
      /** Number of the order of appointment */
      readonly number?: Uncertain<string>;
      /** Date of the order of appointment */
      readonly date?: Uncertain<PartialDate>;
    }>;
    /** State where the qualified person resides and works */
    readonly state?: Uncertain<Country>;
    /** Address of the qualified person */
    readonly address?: Uncertain<Address>;
    /** Round-the-clock telephone */
    readonly phone?: Uncertain<string>;
    /** E-mail for reports */
    readonly email?: Uncertain<string>;
    /** Deputy */
    readonly deputyId?: Uncertain<Id>;
  }>;
  /** Written confirmation */
  readonly confirmation?: Uncertain<{
    /** Outgoing reference of the written confirmation */
    readonly outgoing?: Uncertain<{
      /** Outgoing number of the written confirmation */
      readonly number?: Uncertain<string>;
      /** Outgoing date of the written confirmation */
      readonly date?: Uncertain<PartialDate>;
    }>;
    /** Qualified person permanently at the holder's disposal */
    readonly permanent?: Uncertain<boolean>;
  }>;
  /** Organisational structure of pharmacovigilance */
  readonly structure?: Uncertain<Narrative>;
  /** Division of duties */
  readonly duties?: Uncertain<readonly {
    /** Duty */
    readonly duty: PvDuty;
    /** Performed by */
    readonly organizationId: Uncertain<Id>;
    /** Agreement. Only where the duty is delegated to another organization */
    readonly agreement?: Uncertain<{
      /** Number of the agreement */
      readonly number?: Uncertain<string>;
      /** Date of the agreement */
      readonly date?: Uncertain<PartialDate>;
    }>;
  }[]>;
  /** Sources of safety data */
  readonly sources?: Uncertain<readonly LText[]>;
  /** Databases */
  readonly databases?: Uncertain<readonly {
    /** Name of the database */
    readonly name: Uncertain<LText>;
    /** Purpose of the database */
    readonly purpose: Uncertain<LText>;
    /** Validation of the database */
    readonly validation?: Uncertain<LText>;
  }[]>;
  /** Standard procedures */
  readonly procedures?: Uncertain<readonly {
    /** Number of the procedure */
    readonly number: Uncertain<string>;
    /** Title of the procedure */
    readonly title: Uncertain<LText>;
    /** Duty the procedure describes */
    readonly duty?: Uncertain<PvDuty>;
  }[]>;
  /** Performance of the system */
  readonly performance?: Uncertain<Narrative>;
  /** Quality system of pharmacovigilance */
  readonly qualitySystem?: Uncertain<Narrative>;
  /** Retention of documents */
  readonly retention?: Uncertain<{
    /** Retention of system documents after the system ends, years */
    readonly systemYears?: Uncertain<number>;
    /** Retention of product documents, years */
    readonly productYears?: Uncertain<number>;
  }>;
  /** Products covered by the system */
  readonly coveredProducts?: Uncertain<readonly {
    /** Product in the system */
    readonly name: Uncertain<LText>;
    /** Non-proprietary name of the product in the system */
    readonly nonproprietaryName?: Uncertain<LText>;
    /** State */
    readonly state: Uncertain<Country>;
    /** Authorisation number of the product in the system */
    readonly number?: Uncertain<string>;
  }[]>;
  /** Where to report adverse reactions */
  readonly reporting?: Uncertain<{
    /** Address for reports of adverse reactions */
    readonly address?: Uncertain<Address>;
    /** Telephone for reports of adverse reactions */
    readonly phone?: Uncertain<string>;
    /** E-mail for reports of adverse reactions */
    readonly email?: Uncertain<string>;
    /** Authority that receives reports */
    readonly authority?: Uncertain<LText>;
  }>;
}

/** Process validation. A study that showed the process to be reproducible */
export interface ProcessValidation {
  /** Record kind */
  readonly recordType: 'process-validation';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Which process */
  readonly scope: ProcessScope;
  /** Title of the process study */
  readonly title: Uncertain<LText>;
  /** Validation protocol number */
  readonly protocol: Uncertain<string>;
  /** Process validation report number */
  readonly report: Uncertain<string>;
  /** Design of the validation */
  readonly design?: Uncertain<Narrative>;
  /** Validation batches */
  readonly batchIds: Uncertain<readonly Id[]>;
  /** Results by step */
  readonly rows: Uncertain<readonly {
    /** Validated step */
    readonly stage: Uncertain<LText>;
    /** Validated parameter */
    readonly parameter: Uncertain<LText>;
    /** Process validation criterion */
    readonly criterion: Uncertain<Criterion>;
    /** Process validation results. One for each batch, in the order of batchIds */
    readonly results: Uncertain<readonly TestResult[]>;
  }[]>;
  /** Aseptic process simulation */
  readonly mediaFills?: Uncertain<readonly {
    /** Run */
    readonly run: Uncertain<string>;
    /** Date of the run */
    readonly date: Uncertain<PartialDate>;
    /** Units filled */
    readonly units: Uncertain<number>;
    /** Of them with growth */
    readonly contaminated: Uncertain<number>;
  }[]>;
  /** Continued verification */
  readonly continued?: Uncertain<Narrative>;
  /** Conclusion of the validation */
  readonly conclusion?: Uncertain<Narrative>;
}

/** Manufacturing process. Steps in order, each with its site and operation */
export interface Process {
  /** Record kind */
  readonly recordType: 'process';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** What is made */
  readonly scope: ProcessScope;
  /** Process name */
  readonly name: Uncertain<LText>;
  /** Process steps */
  readonly steps: Uncertain<readonly {
    /** Step id */
    readonly id: Id;
    /** Process step */
    readonly name: Uncertain<LText>;
    /** Licensed operation */
    readonly activity: Uncertain<Operation>;
    /** Site of the step */
    readonly siteId: Uncertain<Id>;
    /** Description of the step */
    readonly description?: Uncertain<Narrative>;
    /** Materials of the step */
    readonly materialIds?: Uncertain<readonly Id[]>;
    /** In-process controls */
    readonly inProcessControls?: Uncertain<readonly {
      /** Controlled parameter */
      readonly parameter: Uncertain<LText>;
      /** Acceptable value */
      readonly criterion: Uncertain<Criterion>;
      /** Action on deviation */
      readonly action?: Uncertain<LText>;
    }[]>;
    /** Critical process parameters */
    readonly cpp?: Uncertain<readonly {
      /** Critical process parameter */
      readonly parameter: Uncertain<LText>;
      /** Acceptable range */
      readonly range: Uncertain<Criterion>;
    }[]>;
    /** Criticality of the step */
    readonly criticality?: Uncertain<Criticality>;
    /** Why the step is critical */
    readonly criticalityReason?: Uncertain<LText>;
    /** Intermediate of the step */
    readonly intermediate?: Uncertain<LText>;
    /** Hold time */
    readonly holdTime?: Uncertain<Quantity>;
    /** Hold condition */
    readonly holdCondition?: Uncertain<LText>;
  }[]>;
  /** Definition of a batch */
  readonly batchDefinition?: Uncertain<LText>;
  /** Batch size */
  readonly batchSize?: Uncertain<LText>;
  /** Duration of the process */
  readonly duration?: Uncertain<Quantity>;
  /** Reprocessing */
  readonly reprocessing?: Uncertain<LText>;
  /** History of the process */
  readonly history?: Uncertain<readonly {
    /** Process version */
    readonly version: Uncertain<string>;
    /** Period of use of the version */
    readonly period: Uncertain<Period>;
    /** What the version was used for */
    readonly use: Uncertain<LText>;
    /** Changes of the version */
    readonly changes: Uncertain<LText>;
  }[]>;
  /** Process description */
  readonly description?: Uncertain<Narrative>;
}

/** Medicinal product. Names, composition, properties and status of the product */
export interface Product {
  /** Record kind */
  readonly recordType: 'product';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Trade name. Without quotation marks; they are added in the text */
  readonly tradeName: Uncertain<LText>;
  /** INN or grouping name. Letter for letter the same in every record and document */
  readonly nonproprietaryName: Uncertain<LText>;
  /** Status of the non-proprietary name */
  readonly nonproprietaryNameStatus: Uncertain<NonproprietaryNameStatus>;
  /** WHO INN list. Only where the name is an INN */
  readonly innList?: Uncertain<{
    /** Number of the list */
    readonly number: string;
    /** Date of the list */
    readonly date: PartialDate;
  }>;
  /** Development codes */
  readonly developmentCodes?: Uncertain<readonly string[]>;
  /** Developer */
  readonly developerId?: Uncertain<Id>;
  /** Catalogue "premiere" date. Kept but printed nowhere: it is neither a registration nor a launch date */
  readonly premiereDate?: Uncertain<PartialDate>;
  /** Product type */
  readonly types?: Uncertain<readonly ProductType[]>;
  /** Classification */
  readonly classification: Uncertain<{
    /** Advanced-therapy class */
    readonly atmp: Uncertain<AtmpClass>;
    /** Contains genetically modified cells */
    readonly geneticallyModified: Uncertain<boolean>;
  }>;
  /** Pharmacological class */
  readonly pharmacologicalClass?: Uncertain<LText>;
  /** Mode of action */
  readonly mechanism?: Uncertain<Narrative>;
  /** Cell source */
  readonly cellSource: Uncertain<CellSource>;
  /** Target antigen. E.g. CD19, in Latin letters */
  readonly target?: Uncertain<string>;
  /** Structure of the chimeric receptor */
  readonly construct?: Uncertain<{
    /** Origin of the binding domain */
    readonly scFvOrigin?: Uncertain<LText>;
    /** Hinge */
    readonly hinge?: Uncertain<LText>;
    /** Co-stimulatory domain */
    readonly costim?: Uncertain<CostimulatoryDomain>;
    /** Signalling domain */
    readonly signalling?: Uncertain<LText>;
  }>;
  /** Vector */
  readonly vector: Uncertain<{
    /** Vector type */
    readonly type: Uncertain<VectorType>;
    /** Integrates into the genome. If so, at least 15 years of follow-up are due */
    readonly integrating: Uncertain<boolean>;
    /** Vector generation */
    readonly generation?: Uncertain<LText>;
    /** Replication competence */
    readonly replicationCompetence?: Uncertain<LText>;
  }>;
  /** ATC code */
  readonly atc?: Uncertain<Code>;
  /** Pharmacotherapeutic group */
  readonly pharmacotherapeuticGroup?: Uncertain<LText>;
  /** Dosage form */
  readonly doseForm: Uncertain<Code>;
  /** Route of administration */
  readonly route: Uncertain<Code>;
  /** Primary packaging */
  readonly container: Uncertain<Code>;
  /** Strength */
  readonly strengthRange?: Uncertain<{
    /** Content per dose */
    readonly perDose?: Uncertain<{
      /** At least */
      readonly min: Sci;
      /** At most */
      readonly max: Sci;
      /** Unit */
      readonly unit: Unit;
    }>;
    /** Content per container */
    readonly perBag?: Uncertain<{
      /** At least */
      readonly min: Sci;
      /** At most */
      readonly max: Sci;
      /** Unit */
      readonly unit: Unit;
    }>;
  }>;
  /** Presentation and packaging */
  readonly presentation?: Uncertain<{
    /** Quantity per pack */
    readonly quantity?: Uncertain<LText>;
    /** Intermediate packaging */
    readonly intermediate?: Uncertain<LText>;
    /** Secondary packaging */
    readonly secondary?: Uncertain<LText>;
  }>;
  /** Dispensing conditions */
  readonly dispensing?: Uncertain<Dispensing>;
  /** Shelf life */
  readonly shelfLife?: Uncertain<readonly {
    /** What it refers to */
    readonly stage: ShelfLifeStage;
    /** Shelf life */
    readonly duration: Quantity;
  }[]>;
  /** Storage conditions */
  readonly storage?: Uncertain<LText>;
  /** Transport conditions */
  readonly transport?: Uncertain<LText>;
  /** Indications */
  readonly indications: Uncertain<readonly {
    /** Indication id */
    readonly id: Id;
    /** Indication */
    readonly text: Uncertain<LText>;
    /** Disease code */
    readonly disease?: Uncertain<Code>;
    /** Line of therapy */
    readonly line?: Uncertain<LText>;
    /** Population */
    readonly population?: Uncertain<LText>;
    /** CD19 expression required */
    readonly cd19Required?: Uncertain<boolean>;
  }[]>;
  /** Composition */
  readonly composition?: Uncertain<readonly {
    /** Name of the component */
    readonly name: Uncertain<LText>;
    /** Role of the component */
    readonly role: Uncertain<CompositionRole>;
    /** Amount of the component */
    readonly amount?: Uncertain<LText>;
    /** Origin of the component */
    readonly origin?: Uncertain<LText>;
    /** Novel substance */
    readonly novel?: Uncertain<boolean>;
    /** Content per mL */
    readonly perMillilitre?: Uncertain<Quantity>;
    /** Content per container */
    readonly perBag?: Uncertain<Quantity>;
    /** Standard of the component */
    readonly standard?: Uncertain<LText>;
  }[]>;
  /** Origin of substances and TSE risk */
  readonly tseStatement?: Uncertain<LText>;
  /** Genetic modification data */
  readonly gmo?: Uncertain<{
    /** Description of the genetically modified organism */
    readonly description?: Uncertain<Narrative>;
    /** Handling and disposal measures */
    readonly handling?: Uncertain<Narrative>;
    /** Environmental risk assessment */
    readonly environmentalRisk?: Uncertain<Narrative>;
  }>;
  /** Specification */
  readonly specification?: Uncertain<{
    /** Specification number */
    readonly number?: Uncertain<string>;
    /** Specification version */
    readonly version?: Uncertain<string>;
  }>;
  /** Designations */
  readonly designations?: Uncertain<readonly {
    /** Designation */
    readonly kind: DesignationKind;
    /** Designated by */
    readonly authority: Uncertain<LText>;
    /** Date of the designation */
    readonly date?: Uncertain<PartialDate>;
  }[]>;
  /** Status in other countries */
  readonly registrationStatuses?: Uncertain<readonly {
    /** Country */
    readonly country: Country;
    /** Regulatory status */
    readonly status: Uncertain<RegistrationStatus>;
    /** Date of the status */
    readonly date?: Uncertain<PartialDate>;
    /** Document number */
    readonly number?: Uncertain<string>;
  }[]>;
  /** Registration certificate */
  readonly registrationCertificate?: Uncertain<{
    /** Registration certificate number */
    readonly number: Uncertain<string>;
    /** Registration date */
    readonly date: Uncertain<PartialDate>;
  }>;
  /** Patents */
  readonly patents?: Uncertain<LText>;
  /** Trademark */
  readonly trademark?: Uncertain<LText>;
  /** Registration of the trade mark */
  readonly trademarkRegistration?: Uncertain<{
    /** Number of the trade mark certificate */
    readonly number: Uncertain<string>;
    /** Date of registration of the trade mark */
    readonly registered?: Uncertain<PartialDate>;
    /** Validity of the trade mark */
    readonly validTo?: Uncertain<PartialDate>;
    /** Authority that registered the trade mark */
    readonly authority?: Uncertain<LText>;
    /** Owner of the trade mark */
    readonly ownerId?: Uncertain<Id>;
    /** Classes of goods and services */
    readonly classes?: Uncertain<LText>;
  }>;
}

/** Quality overall summary. Conclusions of section 2.3, whose tables come from module 3 */
export interface QualityOverview {
  /** Record kind */
  readonly recordType: 'quality-overview';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Introduction of the quality summary */
  readonly introduction?: Uncertain<Narrative>;
  /** Conclusion on the substance */
  readonly substance?: Uncertain<Narrative>;
  /** Control strategy */
  readonly controlStrategy?: Uncertain<Narrative>;
  /** Conclusion on the product */
  readonly product?: Uncertain<Narrative>;
  /** Conclusion on the appendices */
  readonly appendices?: Uncertain<Narrative>;
}

/** Reference standard. A reference standard or material */
export interface ReferenceStandard {
  /** Record kind */
  readonly recordType: 'reference-standard';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Name of the reference standard */
  readonly name: Uncertain<LText>;
  /** What it is used for */
  readonly scopes: Uncertain<readonly ProcessScope[]>;
  /** Lot of the standard */
  readonly lot: Uncertain<string>;
  /** Use of the standard */
  readonly use: Uncertain<LText>;
  /** Source of the standard */
  readonly source: Uncertain<LText>;
  /** Qualification of the standard */
  readonly qualification?: Uncertain<LText>;
  /** Storage of the standard */
  readonly storage?: Uncertain<LText>;
  /** Retest date */
  readonly retest?: Uncertain<PartialDate>;
}

/** Reference. A report, publication or paper the dossier refers to */
export interface Reference {
  /** Record kind */
  readonly recordType: 'reference';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Kind of reference */
  readonly kind: ReferenceKind;
  /** Citation */
  readonly citation: Uncertain<LText>;
  /** Dossier section holding it. Section number such as 5.3.5.2 or 3.2.S.2.1 */
  readonly section?: Uncertain<string>;
  /** File */
  readonly file?: Uncertain<string>;
}

/** Registry export. A saved export of a register entry on a trial and the values read from it */
export interface RegistryImport {
  /** Record kind */
  readonly recordType: 'registry-import';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Clinical trial */
  readonly trialId: Uncertain<Id>;
  /** Register */
  readonly register: IdentifierScheme;
  /** Number of the register entry */
  readonly number: Uncertain<string>;
  /** Date of the export */
  readonly exportedOn: PartialDate;
  /** Saved export. The file the values come from */
  readonly export: SavedCopy;
  /** Previous export. The registry-import record to compare with */
  readonly previousId?: Id;
  /** Values of the export. What the export does not hold is not here either */
  readonly values: {
    /** Title of the trial */
    readonly title?: Uncertain<LText>;
    /** Phase */
    readonly phase?: Uncertain<TrialPhase>;
    /** Status of the trial */
    readonly status?: Uncertain<TrialStatus>;
    /** Start */
    readonly start?: Uncertain<PartialDate>;
    /** Completion */
    readonly studyEnd?: Uncertain<PartialDate>;
    /** Planned number of subjects */
    readonly plannedN?: Uncertain<number>;
    /** Actual number of subjects */
    readonly actualN?: Uncertain<number>;
    /** Number of arms */
    readonly arms?: Uncertain<number>;
    /** Number of centres */
    readonly centres?: Uncertain<number>;
    /** Primary endpoints */
    readonly primaryEndpoints?: Uncertain<readonly LText[]>;
  };
  /** Explained differences */
  readonly explained?: readonly {
    /** Field of the export */
    readonly field: RegistryField;
    /** Explanation */
    readonly explanation: Note;
  }[];
}

/** Risk management plan. Data of the risk management plan other documents need */
export interface RiskManagement {
  /** Record kind */
  readonly recordType: 'risk-management';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Long-term safety study */
  readonly followUpStudy: Uncertain<{
    /** Follow-up, years */
    readonly years: Uncertain<number>;
    /** Trial record */
    readonly trialId?: Uncertain<Id>;
    /** Description of the long-term safety study */
    readonly description?: Uncertain<LText>;
  }>;
  /** Version of the risk management plan */
  readonly version?: Uncertain<string>;
  /** Data lock point of the plan */
  readonly dataLockPoint?: Uncertain<PartialDate>;
  /** Date of signature of the plan */
  readonly signedOn?: Uncertain<PartialDate>;
  /** Product overview (part I) */
  readonly overview?: Uncertain<Narrative>;
  /** Epidemiology (module CI) */
  readonly epidemiology?: Uncertain<readonly {
    /** Disease */
    readonly disease: Uncertain<LText>;
    /** Incidence and prevalence */
    readonly frequency?: Uncertain<Narrative>;
    /** Characteristics of the target population */
    readonly population?: Uncertain<Narrative>;
    /** Course, outcomes and mortality */
    readonly course?: Uncertain<Narrative>;
    /** Existing treatment */
    readonly treatment?: Uncertain<Narrative>;
    /** Important co-morbidities */
    readonly comorbidity?: Uncertain<Narrative>;
  }[]>;
  /** Nonclinical safety (module CII) */
  readonly nonclinicalSafety?: Uncertain<readonly {
    /** Nonclinical finding */
    readonly finding: Uncertain<LText>;
    /** Studies that showed it */
    readonly studyIds?: Uncertain<readonly Id[]>;
    /** Relevance to humans */
    readonly relevance?: Uncertain<LText>;
  }[]>;
  /** Data cuts on exposure (module CIII) */
  readonly resultsIds?: Uncertain<readonly Id[]>;
  /** Comment on exposure (module CIII) */
  readonly exposureComment?: Uncertain<Narrative>;
  /** Exposure by subgroup. By age, sex, disease and duration of follow-up */
  readonly exposure?: Uncertain<readonly {
    /** Trial results */
    readonly resultsId: Uncertain<Id>;
    /** By which characteristic */
    readonly by: Uncertain<LText>;
    /** Subgroups */
    readonly rows: Uncertain<readonly {
      /** Subgroup */
      readonly label: Uncertain<LText>;
      /** Subjects treated */
      readonly n: number;
    }[]>;
  }[]>;
  /** Populations not studied (module CIV) */
  readonly notStudied?: Uncertain<readonly {
    /** Population not studied */
    readonly population: Uncertain<LText>;
    /** Why it was not studied */
    readonly reason?: Uncertain<LText>;
    /** Counts as missing information */
    readonly missing?: Uncertain<boolean>;
    /** What is planned */
    readonly plan?: Uncertain<LText>;
  }[]>;
  /** Ability to detect reactions (module CIV) */
  readonly detectionLimits?: Uncertain<Narrative>;
  /** Post-authorisation experience (module CV) */
  readonly postAuthorisation?: Uncertain<Narrative>;
  /** Additional requirements (module CVI) */
  readonly unionRequirements?: Uncertain<readonly {
    /** Requirement */
    readonly topic: Uncertain<LText>;
    /** Information on the requirement */
    readonly text: Uncertain<Narrative>;
  }[]>;
  /** Safety concerns (module CVII) */
  readonly risks?: Uncertain<readonly {
    /** Risk or missing information */
    readonly name: Uncertain<LText>;
    /** Category */
    readonly category: Uncertain<RiskCategory>;
    /** Evidence source */
    readonly evidence?: Uncertain<Narrative>;
    /** Potential mechanism */
    readonly mechanism?: Uncertain<Narrative>;
    /** Characterisation of the risk */
    readonly characterisation?: Uncertain<Narrative>;
    /** Risk factors and groups */
    readonly riskFactors?: Uncertain<Narrative>;
    /** Preventability */
    readonly preventability?: Uncertain<Narrative>;
    /** Impact on the benefit-risk balance */
    readonly impact?: Uncertain<Narrative>;
    /** SmPC sections on the risk */
    readonly smpcSections?: Uncertain<readonly string[]>;
    /** Why the risk is not in the SmPC. Needed where an important potential risk is not in section 4.4 */
    readonly smpcReason?: Uncertain<LText>;
    /** Routine minimisation measures */
    readonly routineMinimisation?: Uncertain<LText>;
    /** Additional minimisation measures */
    readonly additionalMinimisation?: Uncertain<LText>;
    /** Routine pharmacovigilance */
    readonly routineMonitoring?: Uncertain<LText>;
    /** Additional pharmacovigilance */
    readonly additionalMonitoring?: Uncertain<LText>;
  }[]>;
  /** Risks not included in the list */
  readonly notConsidered?: Uncertain<readonly {
    /** Risk not considered important */
    readonly risk: Uncertain<LText>;
    /** Why the risk is not considered important */
    readonly reason: Uncertain<LText>;
  }[]>;
  /** Routine pharmacovigilance (part III) */
  readonly routinePharmacovigilance?: Uncertain<Narrative>;
  /** Safety studies (part III) */
  readonly safetyStudies?: Uncertain<readonly {
    /** Title of the safety study */
    readonly title: Uncertain<LText>;
    /** Trial record */
    readonly trialId?: Uncertain<Id>;
    /** Objective of the safety study */
    readonly objective?: Uncertain<LText>;
    /** Design of the safety study */
    readonly design?: Uncertain<LText>;
    /** Concerns addressed */
    readonly concerns?: Uncertain<readonly LText[]>;
    /** Milestones of the study */
    readonly milestones?: Uncertain<readonly {
      /** Study milestone */
      readonly event: Uncertain<LText>;
      /** Date of the milestone */
      readonly date: Uncertain<EventDate>;
    }[]>;
  }[]>;
  /** Rationale of efficacy studies (part IV) */
  readonly efficacyRationale?: Uncertain<Narrative>;
  /** Efficacy studies (part IV) */
  readonly efficacyStudies?: Uncertain<readonly {
    /** Title of the efficacy study */
    readonly title: Uncertain<LText>;
    /** Trial record */
    readonly trialId?: Uncertain<Id>;
    /** Objective of the efficacy study */
    readonly objective?: Uncertain<LText>;
    /** Design of the efficacy study */
    readonly design?: Uncertain<LText>;
    /** Concerns addressed */
    readonly concerns?: Uncertain<readonly LText[]>;
    /** Milestones of the study */
    readonly milestones?: Uncertain<readonly {
      /** Study milestone */
      readonly event: Uncertain<LText>;
      /** Date of the milestone */
      readonly date: Uncertain<EventDate>;
    }[]>;
  }[]>;
  /** Additional minimisation measures (part V) */
  readonly minimisationTools?: Uncertain<readonly {
    /** Additional measure */
    readonly tool: Uncertain<LText>;
    /** Objective of the measure */
    readonly objective?: Uncertain<LText>;
    /** Audience of the measure */
    readonly audience?: Uncertain<LText>;
    /** Content of the measure */
    readonly content?: Uncertain<Narrative>;
    /** Indicators of effectiveness */
    readonly indicators?: Uncertain<LText>;
    /** Timing and method of evaluation */
    readonly evaluation?: Uncertain<LText>;
  }[]>;
  /** Summary of the plan for the reader (part VI) */
  readonly publicSummary?: Uncertain<Narrative>;
  /** Annexes (part VII) */
  readonly annexes?: Uncertain<readonly {
    /** Annex to the plan */
    readonly title: Uncertain<LText>;
    /** State of the annex */
    readonly state?: Uncertain<LText>;
  }[]>;
}

/** Rule of one's own. A check written by the staff: docs/own-rules.md */
export interface Rule {
  /** Record kind */
  readonly recordType: 'rule';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Code of the rule. In words, begins with own/: own/results-have-report */
  readonly code: string;
  /** What is true when the rule passes */
  readonly states: Note;
  /** Why it matters */
  readonly why: Note;
  /** Basis. Clause of an act, a guideline or an internal procedure */
  readonly clause: Note;
  /** Severity */
  readonly severity: {
    /** In a draft */
    readonly draft: Severity;
    /** In a submission */
    readonly submission: Severity;
  };
  /** May be accepted with a reason */
  readonly justifiable: boolean;
  /** Kind of the records checked. E.g. clinical-trial; expressions call the record this */
  readonly for: string;
  /** Which of them. A CEL expression; without one, all of them */
  readonly where?: string;
  /** Records referred to. Names under which expressions see the records referred to */
  readonly references?: readonly {
    /** Name in expressions. Latin letters, small first: results */
    readonly name: string;
    /** Field that holds the reference. A field of this record (sponsorId) or, with a kind, the field of records of that kind that names this one (trialId) */
    readonly field: string;
    /** Kind of the records that refer to this one */
    readonly from?: string;
  }[];
  /** Condition */
  readonly require: {
    /** For how many of the records referred to. Without it the condition is on the record itself */
    readonly quantifier?: Quantifier;
    /** Which records referred to. A name of references; the condition calls each of them it */
    readonly of?: string;
    /** What is true. A CEL expression */
    readonly that: string;
    /** At least */
    readonly atLeast?: number;
    /** At most */
    readonly atMost?: number;
  };
  /** What to mend. The field a finding points at: this.flow.enrolled; without it, the record itself */
  readonly at?: string;
  /** Fields shown beside it */
  readonly related?: readonly string[];
  /** Message. One sentence; {this.flow.enrolled} becomes the value of the field */
  readonly message: Note;
  /** What to do */
  readonly hint: Note;
}

/** Site. A manufacturing, testing or clinical site with its address and work */
export interface Site {
  /** Record kind */
  readonly recordType: 'site';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Name of the site */
  readonly name: Uncertain<LText>;
  /** Organization of the site */
  readonly organizationId: Uncertain<Id>;
  /** Contract with the owner of the site. Where the site belongs to another organisation than the licence holder */
  readonly contract?: Uncertain<{
    /** Contract number */
    readonly number: Uncertain<string>;
    /** Contract date */
    readonly date: Uncertain<PartialDate>;
    /** Copy of the contract */
    readonly referenceId?: Uncertain<Id>;
  }>;
  /** Address of the site. Letter for letter as in the licence */
  readonly address: Uncertain<Address>;
  /** Site number */
  readonly siteNumber?: Uncertain<string>;
  /** Production stages at the site */
  readonly stages?: Uncertain<readonly ProductionStage[]>;
  /** Activities */
  readonly activities?: Uncertain<readonly Operation[]>;
  /** Cleanroom grades */
  readonly cleanroomGrades?: Uncertain<readonly CleanroomGrade[]>;
  /** GMO containment class */
  readonly gmoClass?: Uncertain<string>;
  /** Qualified person */
  readonly qualifiedPersonId?: Uncertain<Id>;
}

/** Specification. Tests, procedures and limits; one record each for vector, substance and product */
export interface Specification {
  /** Record kind */
  readonly recordType: 'specification';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** What the specification is for */
  readonly scope: ProcessScope;
  /** Specification number */
  readonly number: Uncertain<string>;
  /** Specification version */
  readonly version: Uncertain<string>;
  /** Effective date of the specification */
  readonly effective: Uncertain<PartialDate>;
  /** Tests of the specification */
  readonly tests: Uncertain<readonly {
    /** Test id. Unique among all specifications of the product */
    readonly id: Id;
    /** Kind of attribute */
    readonly attribute: Uncertain<QualityAttribute>;
    /** Test */
    readonly name: Uncertain<LText>;
    /** Analytical procedure */
    readonly methodId: Uncertain<Id>;
    /** Acceptance criterion */
    readonly criterion: Uncertain<Criterion>;
    /** When tested */
    readonly stages: Uncertain<readonly SpecificationStage[]>;
    /** Justification of the limit */
    readonly justification?: Uncertain<Narrative>;
  }[]>;
}

/** Stability. One stability study */
export interface Stability {
  /** Record kind */
  readonly recordType: 'stability';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** What was studied */
  readonly scope: ProcessScope;
  /** Name of the stability study */
  readonly name: Uncertain<LText>;
  /** Kind of stability study */
  readonly kind: Uncertain<StabilityKind>;
  /** Stability protocol number */
  readonly protocol: Uncertain<string>;
  /** Storage condition */
  readonly condition: Uncertain<LText>;
  /** Container of the samples */
  readonly container: Uncertain<LText>;
  /** Start of the stability study */
  readonly start: Uncertain<PartialDate>;
  /** State of the study */
  readonly progress: Uncertain<StudyProgress>;
  /** Time points */
  readonly timePoints: Uncertain<readonly Quantity[]>;
  /** Data by batch */
  readonly series: Uncertain<readonly {
    /** Batch in the study */
    readonly batchId: Uncertain<Id>;
    /** Results of the batch */
    readonly results: Uncertain<readonly {
      /** Stability test */
      readonly testId: Uncertain<Id>;
      /** Stability results. One for each time point, in the order of timePoints */
      readonly values: Uncertain<readonly TestResult[]>;
    }[]>;
  }[]>;
  /** Supported time */
  readonly supports: Uncertain<Quantity>;
  /** Conclusion on stability */
  readonly conclusion?: Uncertain<Narrative>;
  /** Study after registration */
  readonly commitment?: Uncertain<{
    /** Protocol after registration */
    readonly protocol: Uncertain<Narrative>;
    /** Batches a year */
    readonly batchesPerYear: Uncertain<number>;
    /** Time points after registration */
    readonly timePoints: Uncertain<readonly Quantity[]>;
    /** Stability commitment */
    readonly undertaking: Uncertain<Narrative>;
  }>;
}

/** Material. A starting material, raw material or reagent of manufacture */
export interface StartingMaterial {
  /** Record kind */
  readonly recordType: 'starting-material';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Name of the material */
  readonly name: Uncertain<LText>;
  /** Kind of material */
  readonly kind: Uncertain<MaterialKind>;
  /** Use of the material */
  readonly purpose?: Uncertain<LText>;
  /** Supplier of the material */
  readonly supplier?: Uncertain<LText>;
  /** Grade of the material */
  readonly grade?: Uncertain<LText>;
  /** Origin of the material */
  readonly origin: Uncertain<MaterialOrigin>;
  /** Incoming control of the material */
  readonly controls?: Uncertain<readonly {
    /** Test of the material */
    readonly name: Uncertain<LText>;
    /** Limit for the material */
    readonly criterion: Uncertain<Criterion>;
  }[]>;
  /** TSE risk */
  readonly tseStatement?: Uncertain<LText>;
  /** Viral safety of the material */
  readonly viralSafety?: Uncertain<LText>;
  /** Storage of the material */
  readonly storage?: Uncertain<LText>;
  /** Description of the material */
  readonly description?: Uncertain<Narrative>;
}

/** Drug substance. Names, structure, properties and impurities of the substance */
export interface Substance {
  /** Record kind */
  readonly recordType: 'substance';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Other names */
  readonly otherNames?: Uncertain<readonly {
    /** Kind of name */
    readonly kind: Uncertain<LText>;
    /** Name of the substance */
    readonly name: Uncertain<LText>;
  }[]>;
  /** Boundary between substance and product */
  readonly boundary?: Uncertain<Narrative>;
  /** Description of the structure */
  readonly structure?: Uncertain<Narrative>;
  /** Structure of the transgene */
  readonly transgene?: Uncertain<readonly {
    /** Transgene element */
    readonly name: Uncertain<LText>;
    /** Source of the element */
    readonly source: Uncertain<LText>;
    /** Length of the element, base pairs */
    readonly length: Uncertain<number>;
    /** Function of the element */
    readonly function: Uncertain<LText>;
  }[]>;
  /** General properties */
  readonly generalProperties?: Uncertain<readonly {
    /** Property of the substance */
    readonly property: Uncertain<LText>;
    /** Value of the property */
    readonly value: Uncertain<LText>;
  }[]>;
  /** Biological activity */
  readonly activity?: Uncertain<Narrative>;
  /** Characterisation */
  readonly characterisation?: Uncertain<readonly {
    /** Characteristic studied */
    readonly attribute: Uncertain<LText>;
    /** Method of study */
    readonly method: Uncertain<LText>;
    /** Result of the study */
    readonly result: Uncertain<LText>;
  }[]>;
  /** Batches characterised */
  readonly characterisationBatchIds?: Uncertain<readonly Id[]>;
  /** Conclusion of the characterisation */
  readonly characterisationSummary?: Uncertain<Narrative>;
  /** Impurities */
  readonly impurities?: Uncertain<readonly {
    /** Impurity */
    readonly name: Uncertain<LText>;
    /** Kind of impurity */
    readonly kind: Uncertain<ImpurityKind>;
    /** Source of the impurity */
    readonly source: Uncertain<LText>;
    /** Removal of the impurity */
    readonly removal: Uncertain<LText>;
    /** Control of the impurity */
    readonly testId?: Uncertain<Id>;
    /** Found in batches */
    readonly found?: Uncertain<LText>;
  }[]>;
  /** Conclusion on impurities */
  readonly impuritySummary?: Uncertain<Narrative>;
}

/** Trial results. Results of one data cut; percentages and intervals are computed */
export interface TrialResults {
  /** Record kind */
  readonly recordType: 'trial-results';
  /** Record id */
  readonly id: Id;
  /** Data model version. Always "1", quoted */
  readonly modelVersion: '1';
  /** Product. Id of the product record the data belong to */
  readonly productId: Id;
  /** Source of the record */
  readonly provenance: Provenance;
  /** Sources of single fields */
  readonly fieldProvenance?: FieldProvenance;
  /** Clinical trial */
  readonly trialId: Uncertain<Id>;
  /** Data cut-off date */
  readonly dataCut: Uncertain<PartialDate>;
  /** Participant flow */
  readonly flow: Uncertain<{
    /** Screened */
    readonly screened?: Uncertain<number>;
    /** Enrolled */
    readonly enrolled: Uncertain<number>;
    /** Leukapheresed */
    readonly leukapheresed?: Uncertain<number>;
    /** Product manufactured */
    readonly manufactured?: Uncertain<number>;
    /** Lymphodepleted */
    readonly lymphodepleted?: Uncertain<number>;
    /** Infused */
    readonly infused: Uncertain<number>;
    /** Infused out of specification */
    readonly infusedOutOfSpec?: Uncertain<number>;
    /** Completed */
    readonly completed?: Uncertain<number>;
    /** Ongoing */
    readonly ongoing?: Uncertain<number>;
    /** Manufacturing failures */
    readonly manufacturingFailures?: Uncertain<number>;
    /** Deaths before infusion */
    readonly deathsBeforeInfusion?: Uncertain<number>;
    /** Started the period. The number of subjects that completed, ongoing and discontinued belong to; without it, the number enrolled */
    readonly started?: Uncertain<number>;
    /** Deaths in the whole trial */
    readonly deaths?: Uncertain<number>;
    /** Who counts as enrolled */
    readonly enrolledDefinition: Uncertain<EnrolledDefinition>;
    /** Explanation of the difference from planned enrolment */
    readonly enrolmentExplanation?: Uncertain<LText>;
    /** Not infused after leukapheresis. All who underwent leukapheresis and were not infused, by reason */
    readonly notInfused?: Uncertain<readonly {
      /** Why not infused */
      readonly reason: Uncertain<LText>;
      /** Subjects not infused */
      readonly n: number;
    }[]>;
    /** Discontinued by reason */
    readonly discontinued?: Uncertain<readonly {
      /** Reason of discontinuation */
      readonly reason: Uncertain<LText>;
      /** Subjects discontinued */
      readonly n: number;
    }[]>;
  }>;
  /** Analysis sets */
  readonly analysisSets: Uncertain<readonly {
    /** Set id */
    readonly id: Id;
    /** Set name */
    readonly label: Uncertain<LText>;
    /** Set definition */
    readonly definition: Uncertain<LText>;
    /** Subjects in the set */
    readonly n: Uncertain<number>;
    /** Parent set. The id of another set of this record */
    readonly parent?: Id;
    /** By arm */
    readonly arms?: Uncertain<readonly {
      /** Arm. The id of one of design.arms of the trial */
      readonly arm: Id;
      /** Subjects in the arm */
      readonly n: number;
    }[]>;
    /** By cohort */
    readonly cohorts?: Uncertain<readonly {
      /** Cohort. The id of one of design.cohorts of the trial */
      readonly cohort: Id;
      /** Subjects in the cohort */
      readonly n: number;
    }[]>;
    /** Groups overlap. true if a subject may be in two groups */
    readonly overlap?: boolean;
  }[]>;
  /** Baseline characteristics */
  readonly baseline?: Uncertain<readonly {
    /** Characteristic id */
    readonly id: Id;
    /** Baseline characteristic */
    readonly label: Uncertain<LText>;
    /** Categories */
    readonly categories?: Uncertain<readonly {
      /** Category */
      readonly label: Uncertain<LText>;
      /** Subjects in the category */
      readonly count: Uncertain<Count>;
    }[]>;
    /** Continuous values */
    readonly continuous?: Uncertain<Spread>;
    /** Subjects without data */
    readonly missing?: Uncertain<number>;
  }[]>;
  /** Exposure */
  readonly exposure?: Uncertain<{
    /** Dose received */
    readonly dose?: Uncertain<{
      /** Dose unit */
      readonly unit: Unit;
      /** Median dose */
      readonly median: Sci;
      /** Minimum dose */
      readonly min: Sci;
      /** Maximum dose */
      readonly max: Sci;
    }>;
    /** Dose received by cohort */
    readonly doseByCohort?: Uncertain<readonly {
      /** Cohort in the table of doses */
      readonly cohort: Id;
      /** Subjects in the cohort */
      readonly n: number;
      /** Median dose of the cohort */
      readonly median: Sci;
      /** Minimum dose of the cohort */
      readonly min: Sci;
      /** Maximum dose of the cohort */
      readonly max: Sci;
    }[]>;
    /** Length of follow-up */
    readonly followUp?: Uncertain<Spread>;
    /** Vein-to-vein time */
    readonly veinToVein?: Uncertain<Spread>;
  }>;
  /** Efficacy */
  readonly efficacy: Uncertain<readonly {
    /** Endpoint. The id of an endpoint of the trial */
    readonly endpoint: Id;
    /** Efficacy measure */
    readonly label: Uncertain<LText>;
    /** Kind of measure. So that the parts of the response can be compared */
    readonly measure?: ResponseMeasure;
    /** Response assessor */
    readonly assessor?: Uncertain<ResponseAssessor>;
    /** Response criteria */
    readonly criteria?: Uncertain<LText>;
    /** Time point. When it was assessed, for example at 3 months */
    readonly timepoint?: Uncertain<LText>;
    /** Response rate */
    readonly rate?: Uncertain<Rate>;
    /** Time to event */
    readonly time?: Uncertain<Spread>;
    /** Landmark estimates. Survival and other estimates at a time */
    readonly landmarks?: Uncertain<readonly {
      /** Months */
      readonly months: Decimal;
      /** Estimate, %. By Kaplan and Meier; not a share */
      readonly percent: Decimal;
      /** Lower limit, % */
      readonly lower?: Decimal;
      /** Upper limit, % */
      readonly upper?: Decimal;
      /** Number at risk */
      readonly atRisk?: number;
    }[]>;
    /** Best response. Adds up to the size of the set */
    readonly responses?: Uncertain<readonly {
      /** Kind of response */
      readonly response: BestResponse;
      /** Subjects with the response */
      readonly n: number;
    }[]>;
    /** Subgroups */
    readonly subgroups?: Uncertain<readonly {
      /** Subgroup */
      readonly label: Uncertain<LText>;
      /** Subgroup variable. The same for subgroups that make up the set together; overlapping ones have none */
      readonly by?: Id;
      /** Rate in the subgroup */
      readonly rate: Uncertain<Rate>;
    }[]>;
  }[]>;
  /** Cellular kinetics */
  readonly kinetics?: Uncertain<{
    /** Assay */
    readonly assay: Uncertain<LText>;
    /** Assays of the trial */
    readonly assays?: Uncertain<readonly {
      /** Assay */
      readonly name: Uncertain<LText>;
      /** Analyte */
      readonly analyte: Uncertain<LText>;
      /** Matrix */
      readonly matrix: Uncertain<LText>;
      /** Lower limit of quantification */
      readonly lowerLimit?: Uncertain<Quantity>;
      /** Validation */
      readonly validation?: Uncertain<LText>;
    }[]>;
    /** Maximum concentration */
    readonly cmax?: Uncertain<Spread>;
    /** Time to maximum */
    readonly tmax?: Uncertain<Spread>;
    /** Area under the curve */
    readonly auc?: Uncertain<Spread>;
    /** Persistence */
    readonly persistence?: Uncertain<Spread>;
    /** Duration of B-cell aplasia */
    readonly bCellAplasia?: Uncertain<Spread>;
    /** Kinetics by cohort */
    readonly byCohort?: Uncertain<readonly {
      /** Cohort in the table of kinetics */
      readonly cohort: Id;
      /** Maximum concentration of the cohort */
      readonly cmax: Uncertain<Spread>;
      /** Time to maximum of the cohort */
      readonly tmax?: Uncertain<Spread>;
      /** Persistence of the cohort */
      readonly persistence?: Uncertain<Spread>;
    }[]>;
    /** Immunogenicity */
    readonly immunogenicity?: Uncertain<LText>;
  }>;
  /** Safety */
  readonly safety: Uncertain<{
    /** MedDRA version */
    readonly meddraVersion: Uncertain<string>;
    /** Adverse events */
    readonly teae: Uncertain<readonly {
      /** Event category */
      readonly category: EventCategory;
      /** Subjects with events */
      readonly subjects: Uncertain<Count>;
      /** Number of events */
      readonly events?: Uncertain<number>;
    }[]>;
    /** Safety endpoints. Ids of the endpoints of the trial that the safety data answer */
    readonly endpoints?: readonly Id[];
    /** Dose-limiting toxicity. Among the subjects in whom it was assessed */
    readonly doseLimiting?: Uncertain<Count>;
    /** Events by MedDRA term */
    readonly terms?: Uncertain<readonly {
      /** System organ class */
      readonly soc: Uncertain<LText>;
      /** Preferred term */
      readonly term: Uncertain<LText>;
      /** Subjects with the event */
      readonly subjects: Uncertain<Count>;
      /** Subjects with grade 3 or higher */
      readonly grade3Plus?: Uncertain<Count>;
    }[]>;
    /** Serious adverse events */
    readonly serious?: Uncertain<readonly {
      /** Serious event */
      readonly term: Uncertain<LText>;
      /** Subjects with the serious event */
      readonly subjects: Uncertain<Count>;
      /** Serious event related to the product */
      readonly related?: Uncertain<boolean>;
      /** Outcome of the serious event */
      readonly outcome?: Uncertain<LText>;
    }[]>;
    /** Cytokine release syndrome */
    readonly crs: Uncertain<{
      /** Grading scale */
      readonly scale: Uncertain<ToxicityScale>;
      /** Analysis set */
      readonly set: Id;
      /** Subjects in the set */
      readonly N: number;
      /** Subjects by grade */
      readonly gradeCounts: Uncertain<readonly {
        /** Grade */
        readonly grade: number;
        /** Subjects of this grade */
        readonly n: number;
      }[]>;
      /** Time to onset */
      readonly onset?: Uncertain<Spread>;
      /** Duration of the event */
      readonly duration?: Uncertain<Spread>;
      /** Received tocilizumab */
      readonly tocilizumab?: Uncertain<Count>;
      /** Received corticosteroids */
      readonly steroids?: Uncertain<Count>;
      /** The same toxicity by another scale. Where severity was graded by a second scale as well, its result stands beside the first and is not pooled with it */
      readonly alsoGraded?: Uncertain<readonly {
        /** Other scale */
        readonly scale: ToxicityScale;
        /** Subjects by grade of the other scale */
        readonly gradeCounts: readonly {
          /** Grade */
          readonly grade: number;
          /** Subjects of this grade */
          readonly n: number;
        }[];
      }[]>;
    }>;
    /** Neurotoxicity syndrome */
    readonly icans: Uncertain<{
      /** Grading scale */
      readonly scale: Uncertain<ToxicityScale>;
      /** Analysis set */
      readonly set: Id;
      /** Subjects in the set */
      readonly N: number;
      /** Subjects by grade */
      readonly gradeCounts: Uncertain<readonly {
        /** Grade */
        readonly grade: number;
        /** Subjects of this grade */
        readonly n: number;
      }[]>;
      /** Time to onset */
      readonly onset?: Uncertain<Spread>;
      /** Duration of the event */
      readonly duration?: Uncertain<Spread>;
      /** Received tocilizumab */
      readonly tocilizumab?: Uncertain<Count>;
      /** Received corticosteroids */
      readonly steroids?: Uncertain<Count>;
      /** The same toxicity by another scale. Where severity was graded by a second scale as well, its result stands beside the first and is not pooled with it */
      readonly alsoGraded?: Uncertain<readonly {
        /** Other scale */
        readonly scale: ToxicityScale;
        /** Subjects by grade of the other scale */
        readonly gradeCounts: readonly {
          /** Grade */
          readonly grade: number;
          /** Subjects of this grade */
          readonly n: number;
        }[];
      }[]>;
    }>;
    /** Other events of special interest */
    readonly specialEvents?: Uncertain<readonly {
      /** Event of special interest */
      readonly kind: SpecialEvent;
      /** Subjects with the event */
      readonly subjects: Uncertain<Count>;
    }[]>;
    /** Deaths */
    readonly deaths?: Uncertain<readonly {
      /** Cause of death */
      readonly cause: Uncertain<LText>;
      /** Subjects who died */
      readonly n: number;
      /** Related to the product */
      readonly related?: Uncertain<boolean>;
      /** Subjects who died. The trial's subject code, never a name */
      readonly subjects?: Uncertain<readonly {
        /** Code of the subject who died */
        readonly subject: string;
        /** Day of death after infusion */
        readonly day?: number;
      }[]>;
    }[]>;
    /** Events by system organ class */
    readonly organClasses?: Uncertain<readonly {
      /** The class as a whole */
      readonly soc: Uncertain<LText>;
      /** Subjects with events of the class */
      readonly subjects: Uncertain<Count>;
    }[]>;
  }>;
  /** Narratives. Deaths, serious related events, severe CRS and neurotoxicity, second malignancies */
  readonly narratives?: Uncertain<readonly {
    /** Subject code */
    readonly subject: Uncertain<string>;
    /** Event */
    readonly event: Uncertain<LText>;
    /** Why the case is narrated. By these codes the narratives are compared with the safety tables */
    readonly kinds?: Uncertain<readonly NarrativeEvent[]>;
    /** Cause of death or diagnosis */
    readonly cause?: Uncertain<LText>;
    /** Day from infusion */
    readonly day?: Uncertain<number>;
    /** Narrative */
    readonly text: Uncertain<Narrative>;
  }[]>;
  /** Conclusions of the trial */
  readonly conclusions?: Uncertain<{
    /** Conclusion on efficacy */
    readonly efficacy?: Uncertain<Narrative>;
    /** Conclusion on safety */
    readonly safety?: Uncertain<Narrative>;
    /** Overall conclusion of the trial */
    readonly overall?: Uncertain<Narrative>;
  }>;
}

/** Sources disagree. All values with their sources; a chosen one with the reason, by whom and when */
export interface Contested<T> {
  readonly candidates: readonly { readonly value: T; readonly provenance: Provenance }[];
  /** Number of the chosen value. Counted from zero */
  readonly chosen?: number;
  /** Reason of the choice */
  readonly reason?: Note;
  /** Chosen by */
  readonly by?: string;
  /** Date of the choice */
  readonly date?: PartialDate;
}

/** A value that may be unknown, or on which sources disagree. */
export type Uncertain<T> = T | Absence | Contested<T>;

/** Every record kind and the shape of its data. */
export interface RecordTypes {
  readonly 'abbreviation': Abbreviation;
  readonly 'accepted-deviations': AcceptedDeviations;
  readonly 'adventitious-agents': AdventitiousAgents;
  readonly 'analytical-method': AnalyticalMethod;
  readonly 'approvals': Approvals;
  readonly 'attachment': Attachment;
  readonly 'batch': Batch;
  readonly 'case-description': CaseDescription;
  readonly 'changes': Changes;
  readonly 'clinical-overview': ClinicalOverview;
  readonly 'clinical-summary': ClinicalSummary;
  readonly 'clinical-trial': ClinicalTrial;
  readonly 'comparability': Comparability;
  readonly 'comparator': Comparator;
  readonly 'confirmed-headings': ConfirmedHeadings;
  readonly 'container-closure': ContainerClosure;
  readonly 'document-plan': DocumentPlan;
  readonly 'dossier': Dossier;
  readonly 'environmental-assessment': EnvironmentalAssessment;
  readonly 'excipient': Excipient;
  readonly 'expert': Expert;
  readonly 'facility': Facility;
  readonly 'gmp-certificate': GmpCertificate;
  readonly 'identity-chain': IdentityChain;
  readonly 'labelling': Labelling;
  readonly 'licence': Licence;
  readonly 'manufacturing-letters': ManufacturingLetters;
  readonly 'nonclinical-overview': NonclinicalOverview;
  readonly 'nonclinical-study': NonclinicalStudy;
  readonly 'nonclinical-summary': NonclinicalSummary;
  readonly 'organization': Organization;
  readonly 'permit': Permit;
  readonly 'person': Person;
  readonly 'pharmaceutical-development': PharmaceuticalDevelopment;
  readonly 'pharmacovigilance': Pharmacovigilance;
  readonly 'process-validation': ProcessValidation;
  readonly 'process': Process;
  readonly 'product': Product;
  readonly 'quality-overview': QualityOverview;
  readonly 'reference-standard': ReferenceStandard;
  readonly 'reference': Reference;
  readonly 'registry-import': RegistryImport;
  readonly 'risk-management': RiskManagement;
  readonly 'rule': Rule;
  readonly 'site': Site;
  readonly 'specification': Specification;
  readonly 'stability': Stability;
  readonly 'starting-material': StartingMaterial;
  readonly 'substance': Substance;
  readonly 'trial-results': TrialResults;
}
