import type { Words } from '../../../i18n/words.ts';
import { useIslandWords } from '../../shared/IslandWords.tsx';

export const useWords = useIslandWords<Words['thisWeek']>;
