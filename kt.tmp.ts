import { killedRows } from './src/bench/killed.ts'; import { checkCurriculum } from './src/checks/check.ts'; import path from 'node:path';
const { curriculum } = checkCurriculum(process.cwd());
console.log(await killedRows(path.resolve('.cache/bench/killed'), curriculum.documents.filter(({ id }) => ['G3-08', 'R01'].includes(id)), Number(process.argv[2])));
