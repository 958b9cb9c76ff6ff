import { ReadableStream } from 'node:stream/web';

/** Results of what goes on at once, each as soon as it is there. */
export function asTheyCome<Result>(awaited: readonly Promise<Result>[]): AsyncIterable<Result> {
  return new ReadableStream<Result>({
    async start(controller) {
      await Promise.all(awaited.map(async (each) => controller.enqueue(await each)));
      controller.close();
    },
  });
}
