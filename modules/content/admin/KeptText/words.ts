import { formatMinute } from '@/lib/dates'

const zh = {
  drop: '不要了',
  found: (at: string) => `${formatMinute(at)} 写的内容没有保存，还留在这台电脑上。`,
  restore: '恢复',
  restored: '已恢复，请核对后保存',
}

const en: typeof zh = {
  drop: 'Discard',
  found: (at) =>
    `What was written at ${formatMinute(at)} was not saved; this computer still has it.`,
  restore: 'Restore',
  restored: 'Restored; please check and save',
}

/** Words of the notice in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): typeof zh => (language.startsWith('en') ? en : zh)
