import { createRoot } from 'react-dom/client';
import { createSession, fetchChecking } from '../excel/session';
import { startOffice } from '../excel/startUp';
import { StartUp } from './start/StartUp';

const page = document.getElementById('root');
if (!page) throw new Error('the page has no root');
// Beside Office.js and not after it. If it does not come, the check asks again and says so.
void Promise.allSettled([fetchChecking()]);
const start = (): ReturnType<typeof startOffice> => startOffice();
createRoot(page).render(<StartUp start={start} createPort={createSession} />);
