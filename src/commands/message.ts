import { commandMessages } from '../text/commandMessages';
import { languageOf } from '../text/language';
import { hostErrorTexts } from '../text/pane/hostErrors';

/** The page behind a ribbon command's message. The address carries the id of a text, never the text. */
const query = new URLSearchParams(window.location.search);
const language = languageOf(query.get('language') ?? undefined);
const id = query.get('message') ?? '';
const texts = { ...hostErrorTexts, ...commandMessages };
const text = Object.hasOwn(texts, id) ? texts[id as keyof typeof texts] : hostErrorTexts.unexpected;

document.documentElement.lang = language;
const place = document.getElementById('message');
if (place) place.textContent = text[language];
