import type { PreviewState } from '../preview-state.js';
import { say, settings } from './settings.js';

const status = document.getElementById('state');
const frame = document.getElementById('report');
let shown = 0;

const words = {
  building: { ru: 'собирается…', en: 'building…' },
  drawing: { ru: 'рисуется документ', en: 'drawing document' },
  of: { ru: 'из', en: 'of' },
  built: { ru: 'собрано', en: 'built' },
  blocked: { ru: 'не собрано: ошибки', en: 'not built: errors' },
  errors: { ru: 'ошибок', en: 'errors' },
  warnings: { ru: 'предупреждений', en: 'warnings' },
  failed: { ru: 'внутренняя ошибка программы', en: 'internal error of the program' },
  lost: { ru: 'предпросмотр остановлен', en: 'the preview has ended' },
} as const;

const events = new EventSource('events');
events.addEventListener('message', ({ data }) => show(JSON.parse(data)));
events.addEventListener('error', () => write(say(words.lost), 'failed', false));

function show(state: PreviewState): void {
  document.documentElement.lang = settings.language;
  write(describe(state), state.phase, state.isBlocked);
  if (state.report !== shown && frame instanceof HTMLIFrameElement) {
    load(frame, shown === 0);
    shown = state.report;
  }
}

/** The reader stays where he was: the address of the report says what is shown, and its height is put back. */
function load(report: HTMLIFrameElement, isFirst: boolean): void {
  const inside = report.contentWindow;
  if (isFirst || inside === null) {
    report.src = `report.html${location.hash}`;
    return;
  }
  const height = inside.scrollY;
  report.addEventListener('load', () => setTimeout(() => report.contentWindow?.scrollTo(0, height), 200), {
    once: true,
  });
  inside.location.reload();
}

function describe({ phase, done, total, errors, warnings, isBlocked, message }: PreviewState): string {
  if (phase === 'failed') return `${say(words.failed)}: ${message ?? ''}`;
  if (phase === 'building') {
    return total === 0
      ? say(words.building)
      : `${say(words.drawing)} ${Math.min(done + 1, total)} ${say(words.of)} ${total}`;
  }
  const counts = `${say(words.errors)}: ${errors}, ${say(words.warnings)}: ${warnings}`;
  return `${say(isBlocked ? words.blocked : words.built)} · ${counts}`;
}

function write(text: string, phase: string, isBlocked: boolean): void {
  if (status === null) return;
  // Each document drawn would be read aloud: only the beginning and the end are.
  status.setAttribute('aria-live', phase === 'building' ? 'off' : 'polite');
  status.dataset['phase'] = phase;
  status.toggleAttribute('data-blocked', isBlocked);
  status.textContent = text;
}
