// Inserts, updates and takes back. What stands in the sheet is known from the script's answer alone.
import { useState } from 'preact/hooks';
import type { Inserted, InsertRequest } from '../../../contract';
import { useAddOn } from '../../add-on';
import type { PageAnswer, PageFailure } from '../../call';
import type { LastInWords } from './use-last-in-words';

export interface Last {
  readonly inserted: Inserted;
  /** What stood there before it was updated. */
  readonly before: Inserted | undefined;
}

export type Doing = 'formula' | 'values' | 'new-sheet' | 'undo';

export interface Inserting {
  readonly doing: Doing | undefined;
  /** `undefined`: nothing is inserted, or it was taken back. */
  readonly last: Last | undefined;
  readonly failure: PageFailure | undefined;
  insert(
    doing: Exclude<Doing, 'undo'>,
    request: Omit<InsertRequest, 'as' | 'where' | 'replaced'>,
  ): Promise<void>;
  /** In the place of the last one. */
  update(doing: 'formula' | 'values', request: Pick<InsertRequest, 'formula' | 'formatted'>): Promise<void>;
  undo(): Promise<void>;
  forgetFailure(): void;
}

export function useInserting(inWords: (last: Last) => LastInWords, undone: string): Inserting {
  const { call, announce } = useAddOn();
  const [doing, setDoing] = useState<Doing>();
  const [last, setLast] = useState<Last>();
  const [failure, setFailure] = useState<PageFailure>();

  const run = async <T>(what: Doing, work: () => Promise<PageAnswer<T>>): Promise<T | undefined> => {
    setDoing(what);
    setFailure(undefined);
    const answer = await work();
    setDoing(undefined);
    if (answer.ok) return answer.value;
    setFailure(answer.failure);
    // Somebody has changed or moved it: from now on it is theirs.
    if (answer.failure.code === 'SHEET_CHANGED') setLast(undefined);
    return undefined;
  };
  const show = (next: Last) => {
    setLast(next);
    const { lead, rest } = inWords(next);
    announce(`${lead} ${rest}`);
  };

  const insert: Inserting['insert'] = async (what, request) => {
    const inserted = await run(what, () =>
      call('insertFormula', {
        ...request,
        as: what === 'values' ? 'values' : 'formula',
        where: what === 'new-sheet' ? 'new-sheet' : 'selected-cell',
      }),
    );
    if (inserted) show({ inserted, before: undefined });
  };
  const update: Inserting['update'] = async (what, request) => {
    const replaced = last!.inserted;
    const inserted = await run(what, () => call('insertFormula', { ...request, as: what, replaced }));
    if (inserted) show({ inserted, before: replaced });
  };
  const undo = async () => {
    const { inserted, before } = last!;
    if (before === undefined || before.formula === '') {
      const done = await run('undo', async () => {
        const answer = await call('undoInsert', inserted);
        return answer.ok ? { ok: true, value: true } : answer;
      });
      if (!done) return;
      setLast(undefined);
      announce(undone);
      return;
    }
    const request = { formula: before.formula, as: 'formula', formatted: before.styledRows > 0 } as const;
    const restored = await run('undo', () => call('insertFormula', { ...request, replaced: inserted }));
    if (!restored) return;
    setLast({ inserted: restored, before: undefined });
    announce(undone);
  };
  return { doing, last, failure, insert, update, undo, forgetFailure: () => setFailure(undefined) };
}
