import type { CurriculumDocument, Handout } from '../curriculum/document.ts';
import { sharedBy } from '../curriculum/kind.ts';
import { handoutQuantity } from '../curriculum/quantity/handoutQuantity.ts';
import type { Translate } from '../i18n/translator.ts';

/** Says who gets a handout: `one per pupil`, or by the guide's own number where it gives everyone another one: `2 each`, `1 for every 3 people`. */
export function handoutFor(document: CurriculumDocument, handout: Handout, t: Translate): string {
  const { sharedBy: people, copies } = handoutQuantity(document, handout);
  const usual = sharedBy[handout.for];
  if (usual === 0 || (people === usual && copies === 1)) return t(`blocks:handoutFor.${handout.for}`);
  return people === 1 ? t('blocks:handoutEach', { copies }) : t('blocks:handoutShared', { people, copies });
}
