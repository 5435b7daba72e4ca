import type { MediaKind } from '../../model/limits'
import type { UploadState } from './queue'

interface Words {
  cancel: string
  choose: string
  drop: string
  failed: string
  kinds: Record<MediaKind, string>
  limits: string
  list: string
  lost: string
  noSite: string
  open: string
  pause: string
  remove: string
  resume: string
  retry: string
  separator: string
  states: Record<UploadState, string>
  title: string
  unregistered: string
}

const zh: Words = {
  cancel: '取消',
  choose: '选择文件',
  drop: '把文件拖到这里，或',
  failed: '服务器暂时没有应答，已传的部分保留，请稍后点“继续”。',
  kinds: { audio: '音频', document: '附件', picture: '图片', video: '视频' },
  limits: '每个文件的上限：',
  list: '上传进度',
  lost: '网络断开，恢复后自动从断点继续。',
  noSite: '请先在左上角选择一个站点，再上传文件。',
  open: '打开',
  pause: '暂停',
  remove: '从列表移除',
  resume: '继续',
  retry: '重新上传',
  separator: '、',
  states: {
    done: '已完成',
    failed: '未能上传',
    paused: '已暂停',
    queued: '排队中',
    refused: '不能上传',
    sending: '正在上传',
    stopped: '已中断',
    waiting: '等待网络',
  },
  title: '上传大文件',
  unregistered: '文件已传完但没有登记，请重新上传。',
}

const en: Words = {
  cancel: 'Cancel',
  choose: 'Choose files',
  drop: 'Drop files here, or',
  failed: 'The server does not answer. What was sent is kept; continue later.',
  kinds: { audio: 'sound', document: 'documents', picture: 'pictures', video: 'video' },
  limits: 'Largest file: ',
  list: 'Progress',
  lost: 'No network. It goes on by itself where it stopped.',
  noSite: 'Choose a site first (top left).',
  open: 'Open',
  pause: 'Pause',
  remove: 'Remove from the list',
  resume: 'Continue',
  retry: 'Upload again',
  separator: ', ',
  states: {
    done: 'Done',
    failed: 'Not uploaded',
    paused: 'Paused',
    queued: 'Queued',
    refused: 'Refused',
    sending: 'Uploading',
    stopped: 'Interrupted',
    waiting: 'No network',
  },
  title: 'Upload large files',
  unregistered: 'Everything was sent, yet no file was made. Upload it again.',
}

/** Words of this form in a language of the admin; Chinese for all but English. */
export const wordsIn = (language: string): Words => (language === 'en' ? en : zh)
