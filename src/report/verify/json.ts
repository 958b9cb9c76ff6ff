import { stableJson } from '../../package/stable-json.js';
import type { VerifyResult } from '../../verify/verify-result.js';

/** Everything that was found of a package, for programs. The layout is versioned; texts are in both languages. */
export function reportVerifyJson(result: VerifyResult): string {
  return stableJson({ reportVersion: 1, command: 'verify', ...result });
}
