import { TenantField as TenantField_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { WordsDiff as WordsDiff_4bc7180df319f810f136a064b39e29e3 } from '../../../components/admin/Diffs/Diffs'
import { StatusLine as StatusLine_4e1017a01925878cc90e59f8a7b0a768 } from '../../../modules/content/admin/StatusLine/StatusLine'
import { KeptText as KeptText_a46c1c07201ee268fec307da37003f89 } from '../../../modules/content/admin/KeptText/KeptText'
import { TemplateChooser as TemplateChooser_3536d40e8bef41c0752c3c616256dc2a } from '../../../modules/content/admin/TemplateChooser/TemplateChooser'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_4919a1565f1191db6da3dce1e576ab63 } from '../../../modules/content/admin/Paste/feature'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BodyDiff as BodyDiff_0a79bfe6d19a00f9804e6c9ee62fbe76 } from '../../../modules/content/admin/BodyDiff/BodyDiff'
import { ChannelPicker as ChannelPicker_9c32a57f32470130eb730e46eaaf23e1 } from '../../../modules/channels/admin/ChannelPicker/ChannelPicker'
import { PictureWords as PictureWords_9fbbeafe8477afdca43ec2261ad5f862 } from '../../../modules/content/admin/PictureWords/PictureWords'
import { NoDiff as NoDiff_4bc7180df319f810f136a064b39e29e3 } from '../../../components/admin/Diffs/Diffs'
import { ListTools as ListTools_2a9d6c1f20ece1989f1ab3291f318a58 } from '../../../modules/content/admin/ListTools/ListTools'
import { PreviewLink as PreviewLink_244701ed68a9e0f16626b05c6f92bc08 } from '../../../modules/content/admin/PreviewLink/PreviewLink'
import { WaitingRows as WaitingRows_8236e58fabb6266effddb41ff6e629c6 } from '../../../components/admin/WaitingRows/WaitingRows'
import { PreviewWidths as PreviewWidths_aab4282260786862308f1d83c361f01b } from '../../../components/admin/PreviewWidths/PreviewWidths'
import { CopyItem as CopyItem_49197b956eedfa224d8a07646d049d22 } from '../../../modules/content/admin/CopyItem/CopyItem'
import { AssignTenantFieldTrigger as AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { Publish as Publish_48d1aa5e1231d6225aa69b01af641d26 } from '../../../modules/content/admin/PublishRight/PublishRight'
import { Withdraw as Withdraw_48d1aa5e1231d6225aa69b01af641d26 } from '../../../modules/content/admin/PublishRight/PublishRight'
import { OrderItems as OrderItems_78821c33d9cc6116d678863d8a336481 } from '../../../modules/content/admin/OrderItems/OrderItems'
import { OrderLinks as OrderLinks_79fc2406a68f7dc88962943ebeae2f2b } from '../../../modules/channels/admin/OrderLinks/OrderLinks'
import { ListLink as ListLink_8086a4ca726b726de03ec683f97b01f2 } from '../../../components/admin/ListLink/ListLink'
import { OrderChannels as OrderChannels_976df82284cfea566960a34cdd3ab8a6 } from '../../../modules/channels/admin/OrderChannels/OrderChannels'
import { OrderTopics as OrderTopics_fe5406afce699205c45a86ec4f511025 } from '../../../modules/content/admin/OrderRanked/OrderRanked'
import { OrderSlots as OrderSlots_fe5406afce699205c45a86ec4f511025 } from '../../../modules/content/admin/OrderRanked/OrderRanked'
import { BigUpload as BigUpload_023dbe34dafa92e6a777d30163aded11 } from '../../../modules/media/admin/BigUpload/BigUpload'
import { PictureEditor as PictureEditor_54f3b87a849411f91e84cd5c5c94e558 } from '../../../modules/media/admin/PictureEditor/PictureEditor'
import { FileCell as FileCell_2a6ced173b89e69a8df308181ead07ee } from '../../../modules/media/admin/FileCell/FileCell'
import { EmptyChannels as EmptyChannels_a559e1d1b9a539ac7a4371e7f6c09089 } from '../../../modules/channels/admin/EmptyChannels/EmptyChannels'
import { WatchTenantCollection as WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a } from '@payloadcms/plugin-multi-tenant/client'
import { Confirm as Confirm_508cf48c040054467b1df564f820338a } from '../../../modules/presentation/admin/Confirm/Confirm'
import { DutyBoard as DutyBoard_f23160d16ac1a01538266a378aeac16b } from '../../../modules/presentation/admin/DutyBoard/DutyBoard'
import { ReleaseBar as ReleaseBar_65ebfc8a0859ea6c1625a0063b20bd30 } from '../../../modules/presentation/admin/ReleaseBar/ReleaseBar'
import { TemplateBlock as TemplateBlock_a585425de4b221362444bd30ae933b5d } from '../../../modules/presentation/admin/TemplateBlock/TemplateBlock'
import { BlockLabel as BlockLabel_003727cc49a8684f033e3d89d8229c8a } from '../../../modules/presentation/admin/BlockLabel/BlockLabel'
import { ColourField as ColourField_6d6e90b876b8a18c8b9506072ffbca55 } from '../../../modules/presentation/admin/ColourField/ColourField'
import { SubjectCell as SubjectCell_15738dc6be608ec3ea58d562b7ebf4c0 } from '../../../modules/audit/admin/SubjectCell/SubjectCell'
import { Subject as Subject_d6119b276632b79971b9676db7c9bc51 } from '../../../modules/audit/admin/AuditFacts/AuditFacts'
import { SiteOfChange as SiteOfChange_d6119b276632b79971b9676db7c9bc51 } from '../../../modules/audit/admin/AuditFacts/AuditFacts'
import { ChangedFields as ChangedFields_d6119b276632b79971b9676db7c9bc51 } from '../../../modules/audit/admin/AuditFacts/AuditFacts'
import { Icon as Icon_f1facf59b118a25600b2384b3defa172 } from '../../../components/admin/Brand/Brand'
import { Logo as Logo_f1facf59b118a25600b2384b3defa172 } from '../../../components/admin/Brand/Brand'
import { TenantSelector as TenantSelector_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { DeskLinks as DeskLinks_0dec9f96cc83906d8b807f5f9c2130f5 } from '../../../modules/content/admin/DeskLinks/DeskLinks'
import { DutyLink as DutyLink_8c3c3e78c90867d1fe2a2e4ebd6b9d83 } from '../../../modules/presentation/admin/DutyLink/DutyLink'
import { OpenNav as OpenNav_eb316d7a673f3e59cdc46dc5858d77c4 } from '../../../components/admin/OpenNav/OpenNav'
import { TenantSelectionProvider as TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62 } from '@payloadcms/plugin-multi-tenant/rsc'
import { Desk as Desk_b3d30cd60128570893a27e422017a196 } from '../../../modules/content/admin/Desk/Desk'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/plugin-multi-tenant/client#TenantField": TenantField_1d0591e3cf4f332c83a86da13a0de59a,
  "/components/admin/Diffs/Diffs#WordsDiff": WordsDiff_4bc7180df319f810f136a064b39e29e3,
  "/modules/content/admin/StatusLine/StatusLine#StatusLine": StatusLine_4e1017a01925878cc90e59f8a7b0a768,
  "/modules/content/admin/KeptText/KeptText#KeptText": KeptText_a46c1c07201ee268fec307da37003f89,
  "/modules/content/admin/TemplateChooser/TemplateChooser#TemplateChooser": TemplateChooser_3536d40e8bef41c0752c3c616256dc2a,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/modules/content/admin/Paste/feature#PasteFeatureClient": PasteFeatureClient_4919a1565f1191db6da3dce1e576ab63,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/modules/content/admin/BodyDiff/BodyDiff#BodyDiff": BodyDiff_0a79bfe6d19a00f9804e6c9ee62fbe76,
  "/modules/channels/admin/ChannelPicker/ChannelPicker#ChannelPicker": ChannelPicker_9c32a57f32470130eb730e46eaaf23e1,
  "/modules/content/admin/PictureWords/PictureWords#PictureWords": PictureWords_9fbbeafe8477afdca43ec2261ad5f862,
  "/components/admin/Diffs/Diffs#NoDiff": NoDiff_4bc7180df319f810f136a064b39e29e3,
  "/modules/content/admin/ListTools/ListTools#ListTools": ListTools_2a9d6c1f20ece1989f1ab3291f318a58,
  "/modules/content/admin/PreviewLink/PreviewLink#PreviewLink": PreviewLink_244701ed68a9e0f16626b05c6f92bc08,
  "/components/admin/WaitingRows/WaitingRows#WaitingRows": WaitingRows_8236e58fabb6266effddb41ff6e629c6,
  "/components/admin/PreviewWidths/PreviewWidths#PreviewWidths": PreviewWidths_aab4282260786862308f1d83c361f01b,
  "/modules/content/admin/CopyItem/CopyItem#CopyItem": CopyItem_49197b956eedfa224d8a07646d049d22,
  "@payloadcms/plugin-multi-tenant/client#AssignTenantFieldTrigger": AssignTenantFieldTrigger_1d0591e3cf4f332c83a86da13a0de59a,
  "/modules/content/admin/PublishRight/PublishRight#Publish": Publish_48d1aa5e1231d6225aa69b01af641d26,
  "/modules/content/admin/PublishRight/PublishRight#Withdraw": Withdraw_48d1aa5e1231d6225aa69b01af641d26,
  "/modules/content/admin/OrderItems/OrderItems#OrderItems": OrderItems_78821c33d9cc6116d678863d8a336481,
  "/modules/channels/admin/OrderLinks/OrderLinks#OrderLinks": OrderLinks_79fc2406a68f7dc88962943ebeae2f2b,
  "/components/admin/ListLink/ListLink#ListLink": ListLink_8086a4ca726b726de03ec683f97b01f2,
  "/modules/channels/admin/OrderChannels/OrderChannels#OrderChannels": OrderChannels_976df82284cfea566960a34cdd3ab8a6,
  "/modules/content/admin/OrderRanked/OrderRanked#OrderTopics": OrderTopics_fe5406afce699205c45a86ec4f511025,
  "/modules/content/admin/OrderRanked/OrderRanked#OrderSlots": OrderSlots_fe5406afce699205c45a86ec4f511025,
  "/modules/media/admin/BigUpload/BigUpload#BigUpload": BigUpload_023dbe34dafa92e6a777d30163aded11,
  "/modules/media/admin/PictureEditor/PictureEditor#PictureEditor": PictureEditor_54f3b87a849411f91e84cd5c5c94e558,
  "/modules/media/admin/FileCell/FileCell#FileCell": FileCell_2a6ced173b89e69a8df308181ead07ee,
  "/modules/channels/admin/EmptyChannels/EmptyChannels#EmptyChannels": EmptyChannels_a559e1d1b9a539ac7a4371e7f6c09089,
  "@payloadcms/plugin-multi-tenant/client#WatchTenantCollection": WatchTenantCollection_1d0591e3cf4f332c83a86da13a0de59a,
  "/modules/presentation/admin/Confirm/Confirm#Confirm": Confirm_508cf48c040054467b1df564f820338a,
  "/modules/presentation/admin/DutyBoard/DutyBoard#DutyBoard": DutyBoard_f23160d16ac1a01538266a378aeac16b,
  "/modules/presentation/admin/ReleaseBar/ReleaseBar#ReleaseBar": ReleaseBar_65ebfc8a0859ea6c1625a0063b20bd30,
  "/modules/presentation/admin/TemplateBlock/TemplateBlock#TemplateBlock": TemplateBlock_a585425de4b221362444bd30ae933b5d,
  "/modules/presentation/admin/BlockLabel/BlockLabel#BlockLabel": BlockLabel_003727cc49a8684f033e3d89d8229c8a,
  "/modules/presentation/admin/ColourField/ColourField#ColourField": ColourField_6d6e90b876b8a18c8b9506072ffbca55,
  "/modules/audit/admin/SubjectCell/SubjectCell#SubjectCell": SubjectCell_15738dc6be608ec3ea58d562b7ebf4c0,
  "/modules/audit/admin/AuditFacts/AuditFacts#Subject": Subject_d6119b276632b79971b9676db7c9bc51,
  "/modules/audit/admin/AuditFacts/AuditFacts#SiteOfChange": SiteOfChange_d6119b276632b79971b9676db7c9bc51,
  "/modules/audit/admin/AuditFacts/AuditFacts#ChangedFields": ChangedFields_d6119b276632b79971b9676db7c9bc51,
  "/components/admin/Brand/Brand#Icon": Icon_f1facf59b118a25600b2384b3defa172,
  "/components/admin/Brand/Brand#Logo": Logo_f1facf59b118a25600b2384b3defa172,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelector": TenantSelector_d6d5f193a167989e2ee7d14202901e62,
  "/modules/content/admin/DeskLinks/DeskLinks#DeskLinks": DeskLinks_0dec9f96cc83906d8b807f5f9c2130f5,
  "/modules/presentation/admin/DutyLink/DutyLink#DutyLink": DutyLink_8c3c3e78c90867d1fe2a2e4ebd6b9d83,
  "/components/admin/OpenNav/OpenNav#OpenNav": OpenNav_eb316d7a673f3e59cdc46dc5858d77c4,
  "@payloadcms/plugin-multi-tenant/rsc#TenantSelectionProvider": TenantSelectionProvider_d6d5f193a167989e2ee7d14202901e62,
  "/modules/content/admin/Desk/Desk#Desk": Desk_b3d30cd60128570893a27e422017a196,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
