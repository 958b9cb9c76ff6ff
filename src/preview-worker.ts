import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { readProcessTable } from './package/process-table.js';
import { buildPreview } from './preview/build-preview.js';
import type { BuilderMessage, BuilderSetting } from './preview/builder-message.js';
import { openThreads } from './render/pool/render-pool.js';

/** The thread in which the preview builds, so that its server answers, and ends, at any moment. */
const setting: BuilderSetting = workerData;
const lasting = {
  processes: readProcessTable(process),
  threads: openThreads(setting.drawing, setting.drawing.threads),
};
lasting.threads.practise(6);

function tell(message: BuilderMessage): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', () => {
  buildPreview(setting, lasting, ({ done, total }) => tell({ kind: 'progress', done, total })).then(
    tell,
    (error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
