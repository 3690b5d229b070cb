import { type CertificateLine, certificateLines, type Held, nameBlank } from '../../held.ts';
import type { WorkshopPlan } from '../../plan.ts';
import Blanks from './Blanks.tsx';
import { useHeldWords } from './useHeldWords.ts';

interface CertificatesProps {
  certificate: NonNullable<WorkshopPlan['certificate']>;
  /** Its title. */
  workshop: string;
  held: Held;
  names: readonly string[];
  layout: 'whole' | 'half';
}

/** Certificates of the guide, one for each name; a blank one if there are no names. They say what was held. */
export default function Certificates({ certificate, workshop, held, names, layout }: CertificatesProps) {
  const lines = certificateLines(certificate, held, useHeldWords(held, workshop));
  const people = names.length > 0 ? names : [''];
  const onAPage = layout === 'whole' ? 1 : 2;
  const pages = Array.from({ length: Math.ceil(people.length / onAPage) }, (_, page) => people.slice(page * onAPage, (page + 1) * onAPage));
  return pages.map((page, at) => (
    // Two people may have the same name.
    <section key={at} className={`run-page-part run-certificates ${layout}`}>
      {page.map((name, place) => (
        <Certificate key={place} title={certificate.title} lines={lines} name={name} />
      ))}
    </section>
  ));
}

function Certificate({ title, lines, name }: { title: string; lines: readonly CertificateLine[]; name: string }) {
  return (
    <div className="run-certificate">
      <Kite />
      <p className="title">{title}</p>
      {lines.map(({ text, isName }) => {
        const isNamed = isName && name !== '';
        const [before = '', after = ''] = isNamed ? text.split(nameBlank) : [];
        return (
          <p key={text}>
            {isNamed ? (
              <>
                <span>{before}</span>
                <bdi className="run-given-name" translate="no">
                  {name}
                </bdi>
                <span>{after}</span>
              </>
            ) : (
              <Blanks text={text} />
            )}
          </p>
        );
      })}
    </div>
  );
}

function Kite() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden="true" width="56" height="56">
      <path d="M38 5l19 17c-8.3 6.7-16.7 13.3-25 20l-10-24z" />
      <path d="M38 5c-2 12.3-4 24.7-6 37M22 18c11.7 1.3 23.3 2.7 35 4" />
      <path d="M32 42c-1 9-7 15-15 15-8 0-11-8-6-11 5-3 9 3 5 7" />
    </svg>
  );
}
