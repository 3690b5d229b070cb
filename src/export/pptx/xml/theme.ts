import { direction, type Locale } from '../../../curriculum/locale.ts';
import { escaped } from '../../xmlText.ts';
import { colours, facesOf } from '../look.ts';
import { declaration } from './markup.ts';

/** The colours and fonts of the presentation, which a school can change for all slides at once. */
export function theme(name: string, locale: Locale): string {
  const { major, minor } = facesOf(locale);
  const colour = (slot: string, value: string) => `<a:${slot}><a:srgbClr val="${value}"/></a:${slot}>`;
  // Scripts from right to left are set in the face for complex scripts.
  const complex = (latin: string) => (direction[locale] === 'rtl' ? latin : '');
  const font = (element: string, { latin, ea }: { latin: string; ea: string }) =>
    `<a:${element}><a:latin typeface="${latin}"/><a:ea typeface="${ea}"/><a:cs typeface="${complex(latin)}"/><a:font script="Hans" typeface="${ea}"/></a:${element}>`;
  const scheme = [
    colour('dk1', colours.ink),
    colour('lt1', colours.paper),
    colour('dk2', colours.soft),
    colour('lt2', colours.sheet),
    colour('accent1', colours.accent),
    colour('accent2', colours.rule),
    ...[3, 4, 5, 6].map((index) => colour(`accent${index}`, index % 2 ? colours.soft : colours.ink)),
    colour('hlink', colours.ink),
    colour('folHlink', colours.soft),
  ];
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="19050" cap="rnd">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${escaped(name)}"><a:themeElements>` +
    `<a:clrScheme name="${escaped(name)}">${scheme.join('')}</a:clrScheme>` +
    `<a:fontScheme name="${escaped(name)}">${font('majorFont', major)}${font('minorFont', minor)}</a:fontScheme>` +
    `<a:fmtScheme name="${escaped(name)}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}
