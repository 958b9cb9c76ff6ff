import { buildDossiers } from '../build.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { World } from '../world.js';
import type { Verdict } from './judge-mutants.js';
import type { Mutant } from './mutant.js';
import { newCodes } from './new-codes.js';

/** The same for the rules on documents, which takes composing all of them: for mutants that nobody else noticed. */
export async function judgeWithDocuments(world: World, mutant: Mutant): Promise<Verdict> {
  const codes = newCodes(await findings(withMutant(world, mutant)), await findings(world));
  return codes.length > 0 ? { mutant, witness: 'rules on documents', codes } : { mutant, codes };
}

const sound = new WeakMap<World, Promise<readonly Diagnostic[]>>();

/** Of a world already seen they are not looked for again. */
function findings(world: World): Promise<readonly Diagnostic[]> {
  const known = sound.get(world);
  if (known !== undefined) return known;
  // That something approved was changed says nothing about what it was changed to.
  const isAboutData = ({ code }: Diagnostic): boolean => !code.startsWith('approval/');
  const built = buildDossiers(world, { products: ['examplecel'] }).then(({ diagnostics }) =>
    diagnostics.filter(isAboutData),
  );
  sound.set(world, built);
  return built;
}

function withMutant(world: World, mutant: Mutant): World {
  return {
    list: (area) => world.list(area),
    read: (file, most) =>
      file.file === mutant.file ? { bytes: new TextEncoder().encode(mutant.text) } : world.read(file, most),
  };
}
