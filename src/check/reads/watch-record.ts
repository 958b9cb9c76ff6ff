import { appendPointer } from '../../load/pointer.js';
import type { AnyRecord } from '../../records/record.js';

/** Told each time a field is read: a value that is no object or list, one that is not there, the length of a list. */
export type NoteRead = (file: string, pointer: string) => void;

/** The same record, whose data tell what of them is read, whoever reads it and however. */
export function watchRecord(record: AnyRecord, note: NoteRead): AnyRecord {
  const watched = new Map<object, object>();
  const data = watch(record.data, '');
  return new Proxy(record, {
    get: (target, key, receiver) => (key === 'data' ? data : Reflect.get(target, key, receiver)),
  });

  function watch<T extends object>(value: T, pointer: string): T {
    return new Proxy(value, {
      get(target, key, receiver) {
        const member: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol' || typeof member === 'function') return member;
        return seen(member, appendPointer(pointer, key));
      },
      has(target, key) {
        if (typeof key === 'string') note(record.file, appendPointer(pointer, key));
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        note(record.file, pointer);
        return Reflect.ownKeys(target);
      },
      getOwnPropertyDescriptor(target, key) {
        const descriptor = Reflect.getOwnPropertyDescriptor(target, key);
        if (descriptor === undefined || typeof key === 'symbol' || !('value' in descriptor)) return descriptor;
        if (key === 'length') return descriptor;
        return { ...descriptor, value: seen(descriptor.value, appendPointer(pointer, key)) };
      },
    });
  }

  function seen(member: unknown, pointer: string): unknown {
    if (typeof member !== 'object' || member === null) {
      note(record.file, pointer);
      return member;
    }
    // One object is one object for whoever compares: each has a single watched form.
    const known = watched.get(member) ?? watch(member, pointer);
    watched.set(member, known);
    return known;
  }
}
