import { filled, type Localized } from './locale.ts';

/**
 * What a sheet is to hold in one's hand. Handouts should differ: at most four in ten lessons have cards or a form. The last six are mostly
 * for adults.
 */
export const sheetKinds = {
  board: filled({ zh: '棋盘', en: 'board game' }),
  dice: filled({ zh: '骰子', en: 'dice' }),
  'card-game': filled({ zh: '纸牌', en: 'card game' }),
  'fold-up': filled({ zh: '折纸', en: 'fold-up' }),
  comic: filled({ zh: '填话框', en: 'comic strip with empty balloons' }),
  picture: filled({ zh: '画完它', en: 'picture to finish' }),
  map: filled({ zh: '地图', en: 'map' }),
  letter: filled({ zh: '信', en: 'letter' }),
  'radio-play': filled({ zh: '广播剧', en: 'radio play' }),
  'wall-chart': filled({ zh: '墙报', en: 'wall chart' }),
  'door-sign': filled({ zh: '门牌', en: 'door sign' }),
  table: filled({ zh: '表格', en: 'table to fill' }),
  cards: filled({ zh: '卡片', en: 'cards' }),
  form: filled({ zh: '填写单', en: 'form' }),
  poster: filled({ zh: '海报', en: 'poster' }),
  checklist: filled({ zh: '清单', en: 'checklist' }),
  script: filled({ zh: '话稿', en: 'script' }),
  reading: filled({ zh: '读物', en: 'reading' }),
  certificate: filled({ zh: '证书', en: 'certificate' }),
} as const satisfies Readonly<Record<string, Localized>>;

export type SheetKind = keyof typeof sheetKinds;
export const sheetKindNames = Object.keys(sheetKinds) as SheetKind[];
