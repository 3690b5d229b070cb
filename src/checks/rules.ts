import { agreesWithPlan } from './agreesWithPlan.ts';
import { cardAgreesWithPlan } from './card/cardAgreesWithPlan.ts';
import { cardIsShort } from './card/cardIsShort.ts';
import { lessonHasCard } from './card/lessonHasCard.ts';
import { changesAreAnnounced } from './changesAreAnnounced.ts';
import { charactersAreCommon } from './classroom/charactersAreCommon.ts';
import { materialsAreAtHand } from './classroom/materialsAreAtHand.ts';
import { noWrittenHomework } from './classroom/noWrittenHomework.ts';
import { spokenSentencesAreShort } from './classroom/spokenSentencesAreShort.ts';
import { variantsAreThere } from './classroom/variantsAreThere.ts';
import { coverageIsComplete } from './coverageIsComplete.ts';
import { aimIsOneSentence } from './craft/aimIsOneSentence.ts';
import { answersAreLikely } from './craft/answersAreLikely.ts';
import { englishIsWritten } from './craft/englishIsWritten.ts';
import { exitCheckIsSeen } from './craft/exitCheckIsSeen.ts';
import { minutesAreEnough } from './craft/minutesAreEnough.ts';
import { outcomesAreSeen } from './craft/outcomesAreSeen.ts';
import { pagesHaveAir } from './craft/pagesHaveAir.ts';
import { saidInOneBreath } from './craft/saidInOneBreath.ts';
import { sensitivityFitsWords } from './craft/sensitivityFitsWords.ts';
import { sentencesAreSaidOnce } from './craft/sentencesAreSaidOnce.ts';
import { storyIsTold } from './craft/storyIsTold.ts';
import { wordsAreSpoken } from './craft/wordsAreSpoken.ts';
import { documentIsInFolderAndPlan } from './documentIsInFolderAndPlan.ts';
import { figuresCanBeDrawn } from './figuresCanBeDrawn.ts';
import { formsVary } from './forms/formsVary.ts';
import { toolsAreExplained } from './forms/toolsAreExplained.ts';
import { toolsAreListed } from './forms/toolsAreListed.ts';
import { glossaryIsKept } from './glossaryIsKept.ts';
import { charactersHaveGlyphs } from './glyphs/charactersHaveGlyphs.ts';
import { registriesHaveGlyphs } from './glyphs/registriesHaveGlyphs.ts';
import { scriptHasFont } from './glyphs/scriptHasFont.ts';
import { helpIsNamed } from './helpIsNamed.ts';
import { helpAgreesWithOriginal } from './helpLines/helpAgreesWithOriginal.ts';
import { linesFitTheirRoles } from './helpLines/linesFitTheirRoles.ts';
import { registriesHaveNoNumbers } from './helpLines/registriesHaveNoNumbers.ts';
import { hotlinesAreChecked } from './hotlinesAreChecked.ts';
import { lawComesFromFacts } from './law/lawComesFromFacts.ts';
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
import { passagesAreOwn } from './repeats/passagesAreOwn.ts';
import { reviewsAreComplete } from './reviews/reviewsAreComplete.ts';
import type { CurriculumRule, Rule, TextRule } from './rule.ts';
import { aloneHasAQuestion } from './safeguards/aloneHasAQuestion.ts';
import { protocolsAreQuoted } from './safeguards/protocolsAreQuoted.ts';
import { safeguardsAreComplete } from './safeguards/safeguardsAreComplete.ts';
import { stepsAreThere } from './stepsAreThere.ts';
import { storiesAreRegistered } from './stories/storiesAreRegistered.ts';
import { storiesDiffer } from './stories/storiesDiffer.ts';
import { storiesVary } from './stories/storiesVary.ts';
import { termsHaveOneWord } from './termsHaveOneWord.ts';
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
  formsVary,
  helpAgreesWithOriginal,
  helpIsNamed,
  hotlinesAreChecked,
  interfaceIsTranslated,
  lessonHasCard,
  linesFitTheirRoles,
  originalsExist,
  pageHasItsOwnAddress,
  passagesAreOwn,
  referencesAreWritten,
  registriesHaveGlyphs,
  registriesHaveNoNumbers,
  reviewsAreComplete,
  scriptHasFont,
  storiesAreRegistered,
  storiesDiffer,
  storiesVary,
  textExists,
  textIsWritten,
  toolsAreExplained,
  trainingComesFirst,
  translationExists,
  translationIsFresh,
  translationIsRemembered,
  variantsAreThere,
];

/** Rules about the words of a text. */
export const textRules: readonly TextRule[] = [
  aimIsOneSentence,
  aloneHasAQuestion,
  answersAreLikely,
  cardAgreesWithPlan,
  cardIsShort,
  charactersAreCommon,
  charactersHaveGlyphs,
  englishIsWritten,
  exitCheckIsSeen,
  factsArePlain,
  figuresCanBeDrawn,
  glossaryIsKept,
  lawComesFromFacts,
  levelsAgree,
  materialsAreAtHand,
  messagingIsSafe,
  minutesAddUp,
  minutesAreEnough,
  noWrittenHomework,
  outcomesAreSeen,
  pagesHaveAir,
  phoneComesFromRegistry,
  protocolsAreQuoted,
  readingFitsCharacters,
  readingsAreClear,
  safeguardsAreComplete,
  saidInOneBreath,
  sensitivityFitsWords,
  sentencesAreSaidOnce,
  sentencesDoNoHarm,
  sheetHasItsPaper,
  spokenSentencesAreShort,
  stepsAreThere,
  storyIsTold,
  tablesAreEven,
  termsHaveOneWord,
  wordsAreSpoken,
  toolsAreListed,
  tablesLeaveRoom,
];

export const rules: readonly Rule[] = [...curriculumRules, ...textRules];
