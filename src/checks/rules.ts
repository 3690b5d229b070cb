import { agreesWithPlan } from './agreesWithPlan.ts';
import { changesAreAnnounced } from './changesAreAnnounced.ts';
import { charactersAreCommon } from './classroom/charactersAreCommon.ts';
import { materialsAreAtHand } from './classroom/materialsAreAtHand.ts';
import { noWrittenHomework } from './classroom/noWrittenHomework.ts';
import { spokenSentencesAreShort } from './classroom/spokenSentencesAreShort.ts';
import { variantsAreThere } from './classroom/variantsAreThere.ts';
import { coverageIsComplete } from './coverageIsComplete.ts';
import { documentIsInFolderAndPlan } from './documentIsInFolderAndPlan.ts';
import { glossaryIsKept } from './glossaryIsKept.ts';
import { charactersHaveGlyphs } from './glyphs/charactersHaveGlyphs.ts';
import { registriesHaveGlyphs } from './glyphs/registriesHaveGlyphs.ts';
import { scriptHasFont } from './glyphs/scriptHasFont.ts';
import { helpIsNamed } from './helpIsNamed.ts';
import { hotlinesAreChecked } from './hotlinesAreChecked.ts';
import { levelsAgree } from './levels/levelsAgree.ts';
import { sentencesDoNoHarm } from './likeness/sentencesDoNoHarm.ts';
import { messagingIsSafe } from './messaging/messagingIsSafe.ts';
import { minutesAddUp } from './minutesAddUp.ts';
import { pageHasItsOwnAddress } from './pageHasItsOwnAddress.ts';
import { sheetHasItsPaper } from './paper/sheetHasItsPaper.ts';
import { tablesLeaveRoom } from './paper/tablesLeaveRoom.ts';
import { factsArePlain } from './pasted/factsArePlain.ts';
import { tablesAreEven } from './pasted/tablesAreEven.ts';
import { phoneComesFromRegistry } from './phoneComesFromRegistry.ts';
import { readingFitsCharacters } from './pinyin/readingFitsCharacters.ts';
import { readingsAreClear } from './pinyin/readingsAreClear.ts';
import { referencesAreWritten } from './references/referencesAreWritten.ts';
import { reviewsAreComplete } from './reviews/reviewsAreComplete.ts';
import type { CurriculumRule, Rule, TextRule } from './rule.ts';
import { protocolsAreQuoted } from './safeguards/protocolsAreQuoted.ts';
import { safeguardsAreComplete } from './safeguards/safeguardsAreComplete.ts';
import { stepsAreThere } from './stepsAreThere.ts';
import { textExists } from './textExists.ts';
import { textIsWritten } from './textIsWritten.ts';
import { trainingComesFirst } from './trainingComesFirst.ts';
import { interfaceIsTranslated } from './translation/interfaceIsTranslated.ts';
import { originalsExist } from './translation/originalsExist.ts';
import { translationExists } from './translation/translationExists.ts';
import { translationIsFresh } from './translation/translationIsFresh.ts';
import { translationIsRemembered } from './translation/translationIsRemembered.ts';

/** Rules about documents and how they relate to each other; all run in every check. */
export const curriculumRules: readonly CurriculumRule[] = [
  agreesWithPlan,
  changesAreAnnounced,
  coverageIsComplete,
  documentIsInFolderAndPlan,
  helpIsNamed,
  hotlinesAreChecked,
  interfaceIsTranslated,
  originalsExist,
  pageHasItsOwnAddress,
  referencesAreWritten,
  registriesHaveGlyphs,
  reviewsAreComplete,
  scriptHasFont,
  textExists,
  textIsWritten,
  trainingComesFirst,
  translationExists,
  translationIsFresh,
  translationIsRemembered,
  variantsAreThere,
];

/** Rules about the words of a text. */
export const textRules: readonly TextRule[] = [
  charactersAreCommon,
  charactersHaveGlyphs,
  factsArePlain,
  glossaryIsKept,
  levelsAgree,
  materialsAreAtHand,
  messagingIsSafe,
  minutesAddUp,
  noWrittenHomework,
  phoneComesFromRegistry,
  protocolsAreQuoted,
  readingFitsCharacters,
  readingsAreClear,
  safeguardsAreComplete,
  sentencesDoNoHarm,
  sheetHasItsPaper,
  spokenSentencesAreShort,
  stepsAreThere,
  tablesAreEven,
  tablesLeaveRoom,
];

export const rules: readonly Rule[] = [...curriculumRules, ...textRules];
