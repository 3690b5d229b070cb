import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type PageWords, type Say, sayIn } from '../../i18n/say.ts';

interface Spoken<Words> extends PageWords<Words> {
  say: Say<Words>;
}

const Context = createContext<Spoken<object> | undefined>(undefined);

interface IslandWordsProps extends PageWords<object> {
  children: ReactNode;
}

/** Provides the words that the page passes to its island: one namespace in the language of the page. */
export default function IslandWords({ language, words, children }: IslandWordsProps) {
  const spoken = useMemo(() => ({ language, words, say: sayIn({ language, words }) }), [language, words]);
  return <Context.Provider value={spoken}>{children}</Context.Provider>;
}

/** Returns the words of the island. Each tool has a `useWords` with the type of its own namespace. */
export function useIslandWords<Words extends object>(): Spoken<Words> {
  return useContext(Context) as unknown as Spoken<Words>;
}
