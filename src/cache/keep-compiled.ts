import module from 'node:module';

/**
 * Node from 22.1 on keeps what it made of the text of a program, so that the next run begins sooner. Where it cannot, or
 * the disk refuses, nothing changes.
 */
export function keepCompiled(folder: string): void {
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
    module.enableCompileCache(folder);
  }
}
