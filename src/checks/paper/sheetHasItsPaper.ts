import { vocabulary } from '../../blocks/vocabulary.ts';
import type { Handout } from '../../curriculum/document.ts';
import type { Wording } from '../../curriculum/problem.ts';
import { type BlockNode, blocksIn } from '../../curriculum/tree.ts';
import { type PaperNeeded, paperNeededBy } from '../../curriculum/vocabulary.ts';
import type { Finding, TextRule } from '../rule.ts';
import type { WrittenText } from '../writings.ts';

/** A block that folds its sheet, or has a back, has the paper that it needs: its yaml says so, and it has as many panels as it folds. */
export const sheetHasItsPaper: TextRule = {
  id: 'sheet-has-its-paper',
  look: () => (written) => (written.handout ? blocksIn(written.text.nodes).flatMap((block) => findingsAt(block, written)) : []),
};

type Said = Pick<Finding, 'message' | 'hint'>;

function findingsAt(block: BlockNode, { text, handout, document }: WrittenText): Finding[] {
  const needed = paperNeededBy(block, vocabulary);
  const yaml = needed && document ? wrongInYaml(block.name, needed, handout!, document.factsFile) : [];
  const around = needed?.alone && text.nodes.length > 1 ? [notAlone(block.name)] : [];
  // The yaml is one for all cards: it is reported at the first of them.
  const isFirst = blocksIn(text.nodes).find((other) => paperNeededBy(other, vocabulary) !== undefined) === block;
  return [...(isFirst ? yaml : []), ...around, ...wrongNumber(block)].map((said) => ({ file: text.file, ...block.at, ...said }));
}

function wrongInYaml(name: string, needed: PaperNeeded, handout: Handout, yaml: string): Said[] {
  const lines = [
    ...(handout.pages === needed.pages ? [] : [`pages: ${needed.pages}`]),
    ...(needed.landscape === handout.landscape || !needed.landscape ? [] : ['landscape: true']),
    ...(isTurnedRight(needed, handout) ? [] : [`duplex: ${needed.duplex === 'either' ? 'long' : needed.duplex}`]),
  ];
  const wrong: Said[] = [];
  const list = lines.join(', ');
  if (lines.length > 0)
    wrong.push({
      message: {
        zh: `<${name}> 要的纸，yaml 里没有写对：${handout.name} 缺 ${list}。`,
        en: `The yaml does not give <${name}> the paper that it needs: ${handout.name} lacks ${list}.`,
      },
      hint: { zh: `在 ${yaml} 的这份讲义下面写上 ${list}。`, en: `Write ${list} in ${yaml}, below this handout.` },
    });
  if (handout.perPage !== undefined)
    wrong.push({
      message: {
        zh: `<${name}> 要用整张纸，不能和 perPage: ${handout.perPage} 一起用。`,
        en: `<${name}> takes the whole paper and cannot be used with perPage: ${handout.perPage}.`,
      },
      hint: { zh: `在 ${yaml} 里去掉 perPage。`, en: `Take perPage out of ${yaml}.` },
    });
  return wrong;
}

function isTurnedRight({ duplex }: PaperNeeded, handout: Handout): boolean {
  return duplex === undefined || (duplex === 'either' ? handout.duplex !== undefined : handout.duplex === duplex);
}

function notAlone(name: string): Said {
  return {
    message: {
      zh: `<${name}> 从纸边印到纸边，同一张单子上还有别的字，印不上去。`,
      en: `<${name}> takes the paper from edge to edge, and there is more on this sheet.`,
    },
    hint: { zh: '别的字写进 <Panel>，或者另写一份讲义。', en: 'Write the rest into a <Panel>, or as another handout.' },
  };
}

function wrongNumber({ name, children }: BlockNode): Said[] {
  const [least, most] = vocabulary.get(name)?.holdsBetween ?? [0, Infinity];
  const count = children.filter(({ type }) => type === 'block').length;
  if (count >= least && count <= most) return [];
  const wanted: Wording =
    least === most ? { zh: `${least} 个`, en: `${least}` } : { zh: `${least} 到 ${most} 个`, en: `${least} to ${most}` };
  return [
    {
      message: {
        zh: `<${name}> 里有 ${count} 个 <Panel>，要 ${wanted.zh}。`,
        en: `<${name}> has ${count} <Panel>; it takes ${wanted.en}.`,
      },
      hint: { zh: '空着的一面也要写：<Panel />。', en: 'Write an empty one too: <Panel />.' },
    },
  ];
}
