import { createRoot } from 'react-dom/client';
import { createSession } from '../excel/session';
import { startOffice } from '../excel/startUp';
import { StartUp } from './start/StartUp';

const page = document.getElementById('root');
if (!page) throw new Error('the page has no root');
const start = (): ReturnType<typeof startOffice> => startOffice();
createRoot(page).render(<StartUp start={start} createPort={createSession} />);
