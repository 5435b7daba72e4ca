import { readFileSync } from 'node:fs'

import { expect, test } from '@playwright/test'

import { ItemForm } from '../pages/ItemForm'
import { pictureFile } from '../support/files'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

const SAMPLES = 'tests/fixtures/clipboard'
const sample = (name: string): string => readFileSync(`${SAMPLES}/${name}.html`, 'utf8')

test('an editor pastes from Word, sets the text in form, takes it back and publishes', async ({
  page,
}) => {
  const form = new ItemForm(page)
  await form.openNew()
  await form.fillTitle('粘贴后自动清理')
  await form.pickChannel('新闻 › 部门动态')

  await test.step('a table and a list arrive clean', async () => {
    await form.paste(sample('word-table-merged'))
    await expect(form.body.locator('table')).toHaveCount(1)
    await expect(form.body.locator('th[rowspan="2"]')).toHaveText('区县')
    await expect(form.body.locator('th[colspan="2"]')).toHaveText('受理量')
  })
  await form.openNew()
  await form.fillTitle('粘贴后自动清理')
  await form.pickChannel('新闻 › 部门动态')
  await form.paste(sample('word-bullets-nested'))
  await expect(form.body.locator('ul ul li')).toHaveText(['领导带班', '值班电话'])
  await expect(form.body).not.toContainText('·')

  await test.step('typesets, and takes it back by one step', async () => {
    // The cursor stands behind what was pasted.
    await page.keyboard.press('Enter')
    await page.keyboard.type('一、总体要求')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.type('　　各区,各部门执行。')
    await page.getByRole('button', { name: '一键排版' }).click()
    await expect(page.getByText(/已排版：.*去除空行 1/)).toBeVisible()
    await expect(form.body.locator('h2')).toHaveText('一、总体要求')
    await expect(form.body.getByText('各区，各部门执行。', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await expect(form.body.locator('h2')).toHaveCount(0)
    await expect(form.body).toContainText('各区,各部门执行。')
    await page.getByRole('button', { name: '一键排版' }).click()
    await expect(form.body.locator('h2')).toHaveText('一、总体要求')
  })

  await form.publish()
  await form.hasStatus('已发布')
})

test('pictures that did not come are asked for at once and hold publication back', async ({
  page,
}) => {
  const form = new ItemForm(page)
  await form.openNew()
  await form.fillTitle('粘贴的图片要补上')
  await form.pickChannel('新闻 › 部门动态')
  await form.paste(sample('word-pictures-file'))
  // Lexical puts a picture without source beside blocks that hold no words.
  const pictures = form.body.locator('img[src]')
  const notice = page.getByText(/有 2 张图片没有随粘贴带来/)
  await expect(notice).toBeVisible()
  await expect(pictures).toHaveCount(0)

  await form.publish()
  await expect(form.toast).toContainText('还有 2 张粘贴时没有带来的图片')
  await page
    .getByLabel('上传图片', { exact: true })
    .and(page.locator('input'))
    .setInputFiles([await pictureFile('图10.png'), await pictureFile('图2.png')])
  await expect(pictures).toHaveCount(2)
  await expect(notice).toHaveCount(0)
  await form.saveDraft()
  await form.hasStatus('草稿')
})
