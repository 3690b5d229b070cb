import { heldOf } from '../../held.ts';
import type { WorkshopPlan } from '../../plan.ts';
import type { Sheet } from '../../sheet.ts';
import type { Prints } from '../Printing.tsx';
import Certificates from './Certificates.tsx';
import CueCards from './CueCards.tsx';
import PrintedSheet from './PrintedSheet.tsx';
import SignInSheet from './SignInSheet.tsx';

interface PaperProps {
  plan: WorkshopPlan;
  sheet: Sheet;
  leads: Record<string, string>;
  names: readonly string[];
  prints: Prints;
}

/** The printed parts that were chosen, each on a new page. Hidden on the screen. */
export default function Paper({ plan, sheet, leads, names, prints }: PaperProps) {
  return (
    <div className="run-paper">
      {prints.sheet && <PrintedSheet plan={plan} sheet={sheet} leads={leads} />}
      {prints.cards && <CueCards sheet={sheet} leads={leads} />}
      {prints.signIn && plan.signIn && <SignInSheet signIn={plan.signIn} workshop={plan.title} rows={sheet.people} />}
      {prints.certificates && plan.certificate && (
        <Certificates certificate={plan.certificate} workshop={plan.title} held={heldOf(sheet)} names={names} layout={prints.layout} />
      )}
    </div>
  );
}
