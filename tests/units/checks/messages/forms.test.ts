import { describe, expect, test } from 'vitest';
import { changed, type Files, inThePlan, lesson, problemsWith, reported } from '../../../support/curriculum.ts';

const facts = `${lesson}/lesson.yaml`;
const plan = `${lesson}/plan.zh.mdx`;
const english = `${lesson}/plan.en.mdx`;
const withFacts = (more: string) => changed(facts, ['strand: S6', `${more}strand: S6`]);

/** Another written lesson, with its form. */
function another(id: string, form: string | undefined, words = '数羊。'): Files {
  const folder = `lessons/grade-${id[1]}/${id.slice(3)}-sheep`;
  return {
    [`${folder}/lesson.yaml`]: [
      `id: ${id}`,
      'version: 1.0.0',
      'ways: [3]',
      'minutes: 40',
      'sensitivity: ordinary',
      ...(form ? [`form: ${form}`] : []),
      'strand: S6',
      'guideline: [PM3]',
      'casel: [relationship-skills]',
      '',
    ].join('\n'),
    [`${folder}/plan.zh.mdx`]: `---\ntitle: 数羊${id}\naim: 会数羊。\noutcomes: [会数羊]\nmaterials: [纸]\nprepare: [备纸]\n---\n\n${words}\n`,
  };
}
const found = (files: Files, id: string) => problemsWith(files).filter((problem) => problem.id === id);

describe('forms', () => {
  const vary = (files: Files) => found(files, 'forms-vary');

  test('no lesson has to name a form while none does', () => {
    expect(vary({ ...another('G3-09', undefined) })).toEqual([]);
  });

  test('the same one twice running in a grade is reported at the later lesson, whatever lies between them that is not written', () => {
    const problems = vary({ ...withFacts('form: making\n'), ...another('G3-14', 'making'), ...another('G3-15', 'game') });
    expect(problems.map(({ severity }) => severity)).toEqual(['warning']);
    expect(reported(problems)).toEqual([
      {
        at: 'lessons/grade-3/14-sheep/lesson.yaml:6:1',
        id: 'forms-vary',
        message: 'The form of G3-08 is "making" too: not twice running in a grade.',
        hint: 'Give G3-14 another form, or G3-08 if that is easier.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      { message: 'G3-08 也是“动手做”：一个年级里不连着用同一种形式。', hint: '给 G3-14 换一种；挤不开，就换 G3-08 的。' },
    ]);
  });

  test.each<[why: string, other: Files]>([
    ['in another grade', another('G4-01', 'making')],
    ['after another form', { ...another('G3-09', 'game'), ...another('G3-10', 'making') }],
    ['in a lesson that is still to be written', another('G3-09', 'making', '【待写：数羊】')],
  ])('it may come again %s', (_why, other) => {
    expect(vary({ ...withFacts('form: making\n'), ...other })).toEqual([]);
  });

  test('a lesson without one is reported where others have one', () => {
    const problems = vary({ ...another('G3-09', 'making') });
    expect(reported(problems)).toEqual([
      {
        at: 'lesson.yaml:1:1',
        id: 'forms-vary',
        message: 'G3-08 does not say its form: what carries the lesson.',
        hint: 'Add form to the yaml, one of: story, game, outdoors, wrong-way-right-way, debate, making, interview-at-home, case, pupils-teach, experiment.',
      },
    ]);
    expect(reported(problems, 'zh')[0]!.message).toBe('G3-08 没有写 form：这节课靠什么。');
    expect(reported(problems, 'zh')[0]!.hint).toContain('在 yaml 里加上 form：story 故事，game 游戏，');
  });

  test('stories in more than half of eight lessons are reported once', () => {
    const forms = ['story', 'game', 'story', 'case', 'story', 'debate', 'story'];
    const others = (last: string) =>
      Object.assign({}, ...forms.map((form, index) => another(`G4-0${index + 1}`, form)), withFacts(`form: ${last}\n`)) as Files;
    expect(vary(others('making'))).toEqual([]);
    const problems = vary(others('story'));
    expect(reported(problems)).toEqual([
      {
        at: 'lessons/grade-4/07-sheep/lesson.yaml:6:1',
        id: 'forms-vary',
        message: '5 of 8 lessons are carried by a story; at most half.',
        hint: 'Give the next ones another form. What is written may stay; what is written next brings it back.',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      { message: '8 节课里，有 5 节靠故事；最多一半。', hint: '接下来的换一种形式。写好的不用改；以后再写的，把它拉回来。' },
    ]);
  });

  test('the plan may name a form, and then the lesson keeps it', () => {
    const planned = inThePlan('  casel:', '  form: game\n  casel:');
    expect(problemsWith({ ...planned, ...withFacts('form: game\n') })).toEqual([]);
    expect(reported(found({ ...planned, ...withFacts('form: making\n') }, 'agrees-with-plan'))).toMatchObject([
      { message: '"form" of G3-08 is making, but the plan says game.' },
    ]);
  });
});

describe('tools', () => {
  const tool = (first: string) =>
    `- id: i-sentence\n  name: { zh: 我句, en: I-message }\n  lesson: ${first}\n  about: { zh: 四样。, en: Four parts. }\n  seconds: { zh: 我句有四格。, en: It has four boxes. }\n  explained: { zh: [有四格], en: [four boxes] }\n`;
  const tools = (first = 'G3-11') => ({ 'content/tools.yaml': tool(first) });
  const uses = withFacts('tools: { uses: [i-sentence] }\n');
  const explained = {
    ...changed(plan, ['风筝飞得很远。', '我句有四格。']),
    ...changed(english, ['The kite flies far away.', 'It has four boxes.']),
  };
  const explain = (files: Files) => found(files, 'tools-are-explained');

  test('one that is not written yet, and not explained, is reported with its ten seconds', () => {
    const problems = explain({ ...tools(), ...uses });
    expect(problems.map(({ severity }) => severity)).toEqual(['error']);
    expect(reported(problems)).toEqual([
      {
        at: 'lesson.yaml:11:17',
        id: 'tools-are-explained',
        message: `"I-message" is not explained in ${plan}, ${english}, and G3-11 is not written.`,
        hint: 'Say it in ten seconds: “It has four boxes.”',
      },
    ]);
    expect(reported(problems, 'zh')).toMatchObject([
      { message: `教“我句”的 G3-11 还没有写，${plan}, ${english} 里没有说它是什么。`, hint: '用十秒钟说一遍：“我句有四格。”' },
    ]);
  });

  test('it is reported for the language that lacks it, also where its lesson comes later', () => {
    const [problem] = reported(explain({ ...tools(), ...uses, ...another('G3-11', undefined), ...explained, [english]: undefined }));
    expect(problem).toBeUndefined();
    const inEnglish = { ...changed(plan, ['风筝飞得很远。', '我句有四格。']) };
    expect(reported(explain({ ...tools(), ...uses, ...another('G3-11', undefined), ...inEnglish }))).toMatchObject([
      { message: `"I-message" is not explained in ${english}, and G3-11 comes later.` },
    ]);
  });

  test.each<[why: string, files: Files]>([
    ['it is explained', { ...tools(), ...explained }],
    ['its lesson is written and comes before', { ...tools('G2-11'), ...another('G2-11', undefined) }],
  ])('nothing is reported when %s', (_why, files) => {
    expect(explain({ ...uses, ...files })).toEqual([]);
  });

  test('one that another lesson introduces, one that is named and not listed, and one that is not known are reported', () => {
    expect(reported(explain({ ...tools(), ...withFacts('tools: { introduces: [i-sentence] }\n') }))).toEqual([
      {
        at: 'lesson.yaml:11:23',
        id: 'tools-are-explained',
        message: '"I-message" is introduced by G3-11.',
        hint: 'Move i-sentence to uses; if G3-08 is to introduce it, change content/tools.yaml.',
      },
    ]);
    const unlisted = explain({ ...tools(), ...explained });
    expect(reported(unlisted)).toEqual([
      {
        at: 'lesson.yaml:1:1',
        id: 'tools-are-explained',
        message: `${plan} names "我句", which is not under tools in the yaml.`,
        hint: 'Add tools: { uses: [i-sentence] }.',
      },
    ]);
    expect(reported(unlisted, 'zh')).toMatchObject([
      { message: `${plan} 里用了“我句”，yaml 的 tools 里没有。`, hint: '写上 tools: { uses: [i-sentence] }。' },
    ]);
    expect(reported(problemsWith({ ...tools(), ...withFacts('tools: { uses: [i-sentense] }\n') }))).toMatchObject([
      { at: 'lesson.yaml:11:17', message: 'There is no tool "i-sentense".', hint: 'Did you mean "i-sentence"?' },
    ]);
  });
});
