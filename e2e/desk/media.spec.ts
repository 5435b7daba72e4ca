import { expect, test } from '@playwright/test'

import { MediaDesk } from '../pages/MediaDesk'
import { pictureFile } from '../support/files'
import { sessionOf } from '../support/sessions'

test.use({ storageState: sessionOf('editor') })

test('large files go on after the network was lost; a picture is turned and brought back', async ({
  context,
  page,
}) => {
  const desk = new MediaDesk(page)
  const program = { buffer: Buffer.from('MZ'), mimeType: 'text/plain', name: '工具.exe' }

  await test.step('says the limits, refuses before a byte is sent', async () => {
    await desk.openPanel()
    await expect(desk.panel).toContainText('视频 2')
    await desk.choose(program)
    await expect(desk.lines.first()).toContainText('不能上传')
    await expect(desk.lines.first()).toContainText('这里可以上传')
  })

  await test.step('waits for the network and goes on by itself', async () => {
    await context.setOffline(true)
    await desk.choose(await pictureFile('航拍.png'))
    await expect(desk.lines.nth(1)).toContainText('网络断开')
    await context.setOffline(false)
    await expect(desk.lines.nth(1)).toContainText('已完成 · 100%')
  })

  await test.step('turns the picture, sees it first, and undoes it', async () => {
    await desk.openMade(1)
    await desk.press('向右转 90°')
    await desk.press('预览')
    await expect(desk.editor.getByRole('img', { name: '修改后的预览' })).toBeVisible()
    await desk.press('保存修改')
    await expect(page.getByText('图片已修改')).toBeVisible()
    await desk.press('还原为上传时的图片')
    await expect(page.getByText('已还原为上传时的图片。')).toBeVisible()
  })
})
