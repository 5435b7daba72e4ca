import type { Subject } from '../parse'
import {
  CLAUSES,
  INTERPRETATION_TITLES,
  INTERPRETATIONS,
  PARTS,
  POLICY_TITLES,
} from '../patterns/policies'
import { PLAN_TITLES } from '../patterns/services'
import { VOCABULARY } from '../patterns/vocabulary'
import { toBlocks } from '../text'

import type { Writing } from './context'
import type { Draft } from './drafts'
import { turnOf } from './reports'

const NUMERALS = '一二三四五六七八九十'

/** 1 → 一, 11 → 十一; up to nineteen. */
const numeral = (value: number): string =>
  value <= 10 ? NUMERALS.charAt(value - 1) : `十${NUMERALS.charAt(value - 11)}`

const issuerOf = ({ slots }: Pick<Writing, 'slots'>): string => slots.issuer ?? ''

/** A document in articles: purpose first, day of force last. */
const articles = ({ random, write }: Writing): string => {
  const middle = random.sample(CLAUSES, random.int(5, 8))
  const clauses = [
    '为了[规范|做好]{what}工作，[维护群众合法权益|明确责任和程序|提高服务质量]，根据[有关法律、法规|国家和省有关规定]，结合{region}实际，制定本文件。',
    ...middle,
    '本文件自印发之日起三十日后施行，有效期[两年|三年|五年]，由{unit}负责解释。[此前有关{what}的规定与本文件不一致的，以本文件为准|施行前已经受理的，按原规定办理]。',
  ]
  return clauses.map((clause, at) => `第${numeral(at + 1)}条　${write(clause)}`).join('\n')
}

/** A document in parts: opening, three or four numbered parts. */
const parts = ({ random, write, slots }: Writing): string => {
  const chosen = new Set(random.sample(PARTS, random.int(3, 4)))
  const opening =
    '各有关单位：\n{fact1}。为[把这项工作做实|巩固已有成效]，现就{what}[通知如下|提出以下安排]。'
  const numbered = PARTS.filter((part) => chosen.has(part)).map((part, at) =>
    part.replace('{no}', `${numeral(at + 1)}、`),
  )
  return [opening, ...numbered, issuerOf({ slots })].map(write).join('\n')
}

const titleOf = (writing: Writing, turn: number): string =>
  writing.write(turnOf(POLICY_TITLES, writing, turn * 5))

/**
 * A policy document. Its number, index number and days are filled in afterwards, when all
 * documents of the site are in order (see numbering.ts).
 */
export const policy = (id: string, channel: string, subject: Subject, turn: number): Draft => ({
  id,
  channel,
  subject,
  when: 'notice',
  write: (writing, day) => {
    const title = titleOf(writing, turn)
    const inArticles = /(办法|细则|服务规范|清单)$/.test(title)
    return {
      kind: 'policy',
      title,
      body: toBlocks(inArticles ? articles(writing) : parts(writing)),
      author: writing.write('{office}'),
      source: issuerOf(writing),
      keywords: [subject.what, inArticles ? '规范性文件' : '工作安排'],
      policy: {
        indexNo: '',
        docNo: '',
        issuer: issuerOf(writing),
        subject: VOCABULARY[subject.theme].subject,
        writtenOn: day,
        effectiveOn: day,
        validity: 'valid',
      },
    }
  },
})

/**
 * The interpretation of the document `base`; `titleOfBase` gives that document's title, which
 * depends on its own pen.
 */
export const interpretation = (
  id: string,
  channel: string,
  base: Draft,
  turn: number,
  titleOfBase: () => string,
): Draft => ({
  id,
  channel,
  subject: base.subject,
  when: 'notice',
  follows: base.id,
  write: (writing) => {
    const { random, write, slots } = writing
    slots.policy = titleOfBase()
    const chosen = new Set(random.sample(INTERPRETATIONS, 5))
    return {
      kind: 'interpretation',
      title: write(turnOf(INTERPRETATION_TITLES, writing, turn * 5)),
      body: toBlocks(
        INTERPRETATIONS.filter((part) => chosen.has(part))
          .map(write)
          .join('\n'),
      ),
      author: write('{office}'),
      source: write('{unit}'),
      keywords: [base.subject.what, '解读'],
      interprets: base.id,
    }
  },
})

/** A plan in parts, without a document number of its own. */
export const plan = (id: string, channel: string, subject: Subject, turn: number): Draft => ({
  id,
  channel,
  subject,
  when: 'other',
  write: (writing) => ({
    kind: 'notice',
    title: writing.write(turnOf(PLAN_TITLES, writing, turn)),
    body: toBlocks(parts(writing)),
    author: writing.write('{office}'),
    source: issuerOf(writing),
    keywords: [subject.what, '规划'],
  }),
})
