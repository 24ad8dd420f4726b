import path from 'node:path';

export const projectFolder = path.join(__dirname, '../..');
export const distFolder = path.join(projectFolder, 'dist');
/** Source maps: made with the build, kept out of it. */
export const mapsFolder = path.join(projectFolder, 'build/maps');
