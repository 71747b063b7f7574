export { inArticle, inFooter, inSidebar, onDarkSite } from './hosts.js';
export { permutations } from './permutations.js';
export { torture } from './torture.js';
export { sheet } from './sheet.js';
