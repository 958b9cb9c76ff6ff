import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProgram } from '../run-program.js';

const version = '1.28.2';

export type Installation = { readonly folder: string } | { readonly folder: undefined; readonly problem: string };

let installation: Promise<Installation> | undefined;

/** The folder of veraPDF's jars, fetched once per machine and kept in the user's cache. Two judges ask for it at once. */
export function installVeraPdf(): Promise<Installation> {
  installation ??= install();
  return installation;
}

async function install(): Promise<Installation> {
  const folder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'dossier', `verapdf-${version}`);
  if (existsSync(folder)) return { folder };
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}.`);
  try {
    writeFileSync(join(staging, 'pom.xml'), projectFile);
    const goal = ['dependency:copy-dependencies', '-DoutputDirectory=.'];
    const result = await runProgram('mvn', ['--quiet', '--batch-mode', ...goal], staging);
    if (result === undefined) return { folder: undefined, problem: 'the program mvn (Maven) is not installed' };
    if (result.status !== 0) return { folder: undefined, problem: `Maven failed: ${firstError(result.stdout)}` };
    renameSync(staging, folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return { folder };
}

function firstError(output: string): string {
  return output.split('\n').find((line) => line.includes('ERROR')) ?? 'without a message';
}

const projectFile = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dossier</groupId>
  <artifactId>verapdf</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.verapdf.apps</groupId>
      <artifactId>greenfield-apps</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
