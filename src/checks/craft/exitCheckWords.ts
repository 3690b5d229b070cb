type Language = 'zh' | 'en';

/** Children say of themselves that they can: a thumb, a face, 我觉得我会, "I can do it now". */
const aboutOneself: Readonly<Record<Language, RegExp>> = {
  zh: /(竖|伸|举|比)[^。；]{0,6}(大)?拇指|(圈|画|选|涂)[^。；]{0,8}(笑脸|哭脸|脸)|我(觉得|认为|感到)?(学会|知道|明白|懂|能|会|记住|掌握)了?/u,
  en: new RegExp(
    [
      String.raw`\bthumbs?[- ](?:up|down|sideways)`,
      String.raw`\b(?:show|put|hold|raise|give|turn|use)s?\b[^.;\n]{0,20}\bthumbs?\b`,
      String.raw`\b(?:circle|colou?r|draw|tick|choose|mark|pick|point to|ring)s?(?: in)?\b[^.;\n]{0,24}\bfaces?\b`,
      String.raw`(?:^|[\n“"‘•]|[-:;.!?]\s)\s*I (?:(?:think|feel|believe|now|really|already) (?:that )?)*(?:I (?:now )?)?(?:can|know|understand|get it|remember|learn(?:ed|t)|have learn(?:ed|t)|am (?:able|sure|confident)|feel (?:sure|confident))\b`,
      String.raw`\bhow (?:sure|confident|well|much) (?:do you|are you|they|each|everyone) (?:feel|think|know|understand|learn|can|is|are)?`,
      String.raw`\b(?:from one to (?:five|ten)|from 1 to (?:5|10)|on a scale)\b`,
    ].join('|'),
    'iu',
  ),
};

/** Something is counted or looked at: 约 ____ 人, 看会没会, 老师看手指, "Can they do it?", "about ____". */
const seen: Readonly<Record<Language, RegExp>> = {
  zh: /看会没会|约\s*_{2,}\s*[人组]|老师(看|数|走)|写对的|做得?对|说得?对|对的(举|，约)/u,
  en: new RegExp(
    [
      String.raw`\bcan they do it\b`,
      String.raw`\babout\s*_{2,}`,
      String.raw`_{2,}\s*(?:of them|people|pupils|pairs|groups|young people|children)`,
      String.raw`\bcount (?:how many|those|them|the (?:hands|cards|sheets|pairs|groups|fingers)|whose)`,
      String.raw`\b(?:teacher|facilitator|leader)s? (?:sees?|watch(?:es)?|looks?|counts?|walks?|goes? round|listens?)\b`,
      String.raw`\b(?:see|watch|look|listen for) (?:who|whether|which|how many)\b`,
      String.raw`\bhow many (?:did|have|got|can|point|show|name)\b`,
      String.raw`\b(?:got|gets?|have|has|had) (?:it|both|all|them|two|three) right\b`,
      String.raw`\b(?:that|who|if|when|once) (?:it is|it's|is|are|they are) (?:right|correct)\b`,
    ].join('|'),
    'iu',
  ),
};

/** The first words by which children say of themselves that they can; undefined if there are none. */
export function wordsAboutOneself(words: string, language: Language): string | undefined {
  return aboutOneself[language].exec(words)?.[0].trim();
}

/** Whether something is counted or looked at. */
export function isSeenByTeacher(words: string, language: Language): boolean {
  return seen[language].test(words);
}
