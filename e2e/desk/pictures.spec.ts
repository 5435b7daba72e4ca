import { expect, test } from '@playwright/test'

import { ItemForm } from '../pages/ItemForm'
import { PictureWordsForm } from '../pages/PictureWordsForm'
import { pictureFile } from '../support/files'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

test('publishing without descriptions opens one form for all pictures', async ({ page }) => {
  // Two uploads and two publications, each with the whole form: long on a busy machine.
  test.slow()
  const form = new ItemForm(page)
  const words = new PictureWordsForm(page)

  await form.openNew()
  await form.fillTitle('河湖长巡河工作今天启动')
  await form.pickChannel('新闻 › 部门动态')
  await form.write('今天上午，巡河工作在滨河步道启动。')
  await form.insertPicture(await pictureFile('巡河现场.png'))
  await form.insertPicture(await pictureFile('分隔花边.png'))

  await test.step('the refused publication opens it', async () => {
    await form.publish()
    await expect(words.dialog).toBeVisible()
    await expect(words.pictures).toHaveCount(2)
    await expect(words.pictures.first()).toContainText('正文')
    await expect(words.faults).toHaveCount(2)
  })

  await test.step('a file name is refused where it stands, nothing is saved', async () => {
    await words.describe(0, '巡河现场.png')
    await words.markDecorative(1)
    await words.save()
    await expect(words.dialog).toContainText('替代文字不能用文件名')
    await expect(words.faults).toBeFocused()
  })

  await test.step('saves all at once, then the item is published', async () => {
    await words.describe(0, '巡河人员沿步道查看水位')
    await words.save()
    await expect(words.dialog).toBeHidden()
    await expect(page.getByText('图片都已写好替代文字。')).toBeVisible()
    await form.publish()
    await form.hasStatus('已发布')
  })
})
