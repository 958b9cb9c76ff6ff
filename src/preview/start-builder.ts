import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { BuilderMessage, BuilderSetting } from './builder-message.js';

export interface Builder {
  /** Builds; while it does, one more turn is noted and follows. */
  build(): void;
  stop(): Promise<void>;
}

/** `onMessage` hears how far the builder is; `onStart` that a turn begins. */
export function startBuilder(
  setting: BuilderSetting,
  { onStart, onMessage }: { readonly onStart: () => void; readonly onMessage: (message: BuilderMessage) => void },
): Builder {
  const worker = new Worker(createRequire(import.meta.url).resolve('#dist/preview-worker.js'), { workerData: setting });
  let isBuilding = false;
  let isWanted = false;

  function build(): void {
    if (isBuilding) {
      isWanted = true;
      return;
    }
    isBuilding = true;
    isWanted = false;
    onStart();
    worker.postMessage('build');
  }

  worker.on('message', (message: BuilderMessage) => {
    onMessage(message);
    if (message.kind === 'progress') return;
    isBuilding = false;
    if (isWanted) build();
  });
  worker.on('error', (error) => onMessage({ kind: 'failed', message: error.message }));
  return {
    build,
    async stop() {
      await worker.terminate();
    },
  };
}
