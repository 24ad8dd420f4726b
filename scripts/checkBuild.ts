import path from 'node:path';
import { checkDist } from './build/checkDist';
import { distFolder, mapsFolder, projectFolder } from './build/places';

const problems = checkDist({ dist: distFolder, maps: mapsFolder, src: path.join(projectFolder, 'src') });
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'dist/ may be shipped' : `dist/ must not be shipped: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
