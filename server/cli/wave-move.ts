import type { WaveMove, WaveRecord } from '../storage/store.ts';
import type { Outcome } from './command.ts';

/** Says what came of opening or closing a wave. */
export function moveOutcome(
  id: string,
  target: 'open' | 'closed',
  move: WaveMove,
  waves: readonly WaveRecord[],
): Outcome {
  const wave = waves.find((each) => each.id === id);
  const other = waves.find((each) => each.status === 'open');
  const known = waves.length === 0 ? 'There are none yet' : `Known are: ${waves.map((each) => each.id).join(', ')}`;
  const texts: Readonly<Record<WaveMove, string>> = {
    moved: `Wave ${id} is ${target}.`,
    unknown: `There is no wave ${id}. ${known}.`,
    'wrong-status': `Wave ${id} is ${wave?.status ?? 'gone'}; only a wave that is ${target === 'open' ? 'prepared can be opened' : 'open can be closed'}.`,
    'other-open': `Wave ${other?.id ?? ''} is open; close it first: reifegrad wave close ${other?.id ?? 'ID'}`,
  };
  return {
    exit: move === 'moved' ? 0 : 1,
    text: `${texts[move]}\n`,
    json: { id, outcome: move, status: wave?.status ?? null },
  };
}
