import path from 'node:path';
import { look } from '../curriculum/edition/look.ts';

/** The font families of print, which are npm packages. Every word may take a character from each of them: the lists in `theme.typ`. */
const families = [
  ['noto-sans-sc', 'NotoSansSC'],
  ['noto-serif-sc', 'NotoSerifSC'],
  ['source-sans-3', 'SourceSans3'],
  ['source-serif-4', 'SourceSerif4'],
] as const;

const fontFile = ([folder, name]: (typeof families)[number], weight: '400Regular' | '700Bold') =>
  path.resolve('node_modules/@expo-google-fonts', folder, weight, `${name}_${weight}.ttf`);

const own = look.fonts ?? [];

/** The font files for print, those of the edition last. Subsets are embedded. */
export const fontFiles = [
  ...families.flatMap((family) => [fontFile(family, '400Regular'), fontFile(family, '700Bold')]),
  ...own.flatMap(({ files }) => files),
];

/** A font file of each family; its bold type has the same characters. */
export const regularFontFiles = [...families.map((family) => fontFile(family, '400Regular')), ...own.map(({ files }) => files[0]!)];
