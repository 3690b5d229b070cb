// npm run check: reads everything that is written and tells every problem in it.
import { checkCurriculum } from '../src/checks/check.ts';
import { humanReport } from '../src/checks/report.ts';
import { hasErrors } from '../src/curriculum/problem.ts';
import { curriculumRoot } from '../src/curriculum/root.ts';

const { problems, accepted } = checkCurriculum(curriculumRoot());
process.stdout.write(humanReport(problems, accepted));
process.exitCode = hasErrors(problems) ? 1 : 0;
