import { stableJson } from '../../package/stable-json.js';
import type { BuildResult } from '../build-result.js';

/** Everything a command found, for programs. The layout is versioned; texts are in both languages. */
export function reportJson(result: BuildResult): string {
  const { command, tool, diagnostics, products } = result;
  return stableJson({ reportVersion: 1, command, tool, diagnostics, products });
}
