import type { AdminViewServerProps } from 'payload'

import { DeskPage } from '@/components/admin/DeskPage/DeskPage'

import { switchBoard } from '../../queries/switches'
import { Board } from './Board'
import { wordsIn } from './words'

/** 值班台: what is switched on now, and the three things that a person on duty does, fit for a telephone. */
export async function DutyBoard({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const now = new Date().toISOString()
  const board = await switchBoard(req, now)
  const words = wordsIn(req.i18n.language)
  return (
    <DeskPage
      back={{ href: '/admin/collections/duty-switches', label: words.list }}
      lead={words.lead}
      title={words.title}
    >
      {board.sites.length > 0 || board.platform ? (
        <Board board={board} now={now} />
      ) : (
        <p>{words.refused}</p>
      )}
    </DeskPage>
  )
}
