// What was inserted, in words: where it is, and how large.
import { useInsertWords } from '../use-insert-words';
import type { Last } from './use-inserting';
import { useSizeInWords } from './use-size-in-words';

export interface LastInWords {
  readonly lead: string;
  readonly rest: string;
}

export function useLastInWords(): (last: Last) => LastInWords {
  const { builder } = useInsertWords();
  const sizeInWords = useSizeInWords();
  return ({ inserted, before }) => {
    const size = sizeInWords(inserted);
    const isLive = inserted.formula !== '';
    const lead = before ? builder.updated(inserted.address) : builder.inserted(inserted.address);
    if (size === '') return { lead, rest: isLive ? builder.liveCell : builder.asItIs };
    return { lead, rest: isLive ? builder.live(size) : builder.asTheyAre(size) };
  };
}
