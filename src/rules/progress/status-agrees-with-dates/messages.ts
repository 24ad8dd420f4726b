import { ruleTexts } from '../../ruleTexts';

export const texts = ruleTexts({
  name: {
    nb: 'Status, fremdrift og datoer',
    nn: 'Status, framdrift og datoar',
    en: 'Status, progress and dates',
  },
  messages: {
    finishedWithoutProgress: {
      nb: '«{name}» er ferdig, men fremdriften er {progress}. Sett fremdriften til 100 %, eller endre statusen (planen kap. 1.3).',
      nn: '«{name}» er ferdig, men framdrifta er {progress}. Set framdrifta til 100 %, eller endre statusen (planen kap. 1.3).',
      en: '“{name}” is finished, but its progress is {progress}. Set the progress to 100%, or change the status (the plan, section 1.3).',
    },
    progressWithoutFinish: {
      nb: '«{name}» pågår, men fremdriften er {progress}. Er den ferdig, endre statusen (planen kap. 1.3).',
      nn: '«{name}» pågår, men framdrifta er {progress}. Er aktiviteten ferdig, endre statusen (planen kap. 1.3).',
      en: '“{name}” is in progress, but its progress is {progress}. If it is finished, change the status (the plan, section 1.3).',
    },
    startedButNotStarted: {
      nb: '«{name}» er ikke startet, men fremdriften er {progress}. Endre statusen eller fremdriften (planen kap. 1.3).',
      nn: '«{name}» er ikkje starta, men framdrifta er {progress}. Endre statusen eller framdrifta (planen kap. 1.3).',
      en: '“{name}” is not started, but its progress is {progress}. Change the status or the progress (the plan, section 1.3).',
    },
    overdue: {
      nb: '«{name}» skulle være slutt {day}, før den nyeste versjonen i endringsloggen ({asOf}), men er ikke ferdig (planen kap. 1.3). Oppdater statusen eller datoen.',
      nn: '«{name}» skulle vere slutt {day}, før den nyaste versjonen i endringsloggen ({asOf}), men er ikkje ferdig (planen kap. 1.3). Oppdater statusen eller datoen.',
      en: '“{name}” was to end on {day}, before the newest version in the change log ({asOf}), but is not finished (the plan, section 1.3). Update the status or the date.',
    },
    finishedTooEarly: {
      nb: '«{name}» er ferdig, men starter {day}, etter den nyeste versjonen i endringsloggen ({asOf}) (planen kap. 1.3). Oppdater statusen, datoen eller endringsloggen.',
      nn: '«{name}» er ferdig, men startar {day}, etter den nyaste versjonen i endringsloggen ({asOf}) (planen kap. 1.3). Oppdater statusen, datoen eller endringsloggen.',
      en: '“{name}” is finished, but starts on {day}, after the newest version in the change log ({asOf}) (the plan, section 1.3). Update the status, the date or the change log.',
    },
  },
  fixes: {},
});
