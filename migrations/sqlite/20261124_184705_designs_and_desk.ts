import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`duty_switches\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'notice' NOT NULL,
  	\`text\` text,
  	\`href\` text,
  	\`pages\` text DEFAULT 'all',
  	\`on_site_id\` text(36),
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`thrown_by_id\` text(36),
  	\`confirmed_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`on_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`thrown_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`confirmed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`duty_switches_on_site_idx\` ON \`duty_switches\` (\`on_site_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_switches_starts_at_idx\` ON \`duty_switches\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`duty_switches_ends_at_idx\` ON \`duty_switches\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`duty_switches_thrown_by_idx\` ON \`duty_switches\` (\`thrown_by_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_switches_confirmed_by_idx\` ON \`duty_switches\` (\`confirmed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`duty_switches_updated_at_idx\` ON \`duty_switches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`duty_switches_created_at_idx\` ON \`duty_switches\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_designs_overrides\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`position\` numeric,
  	\`hidden\` integer,
  	\`title\` text,
  	\`limit\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_designs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_designs_overrides_order_idx\` ON \`site_designs_overrides\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_designs_overrides_parent_id_idx\` ON \`site_designs_overrides\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_designs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`title\` text,
  	\`key\` text,
  	\`template_id\` text(36),
  	\`theme_id\` text(36),
  	\`own_home\` integer,
  	\`blocks\` text,
  	\`released_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`template_id\`) REFERENCES \`page_templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_designs_site_idx\` ON \`site_designs\` (\`site_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`site_designs_key_idx\` ON \`site_designs\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`site_designs_template_idx\` ON \`site_designs\` (\`template_id\`);`)
  await db.run(sql`CREATE INDEX \`site_designs_theme_idx\` ON \`site_designs\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`site_designs_released_by_idx\` ON \`site_designs\` (\`released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`site_designs_updated_at_idx\` ON \`site_designs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`site_designs_created_at_idx\` ON \`site_designs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_designs__status_idx\` ON \`site_designs\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`site_designs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`channels_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_designs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_designs_rels_parent_idx\` ON \`site_designs_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`site_designs_rels_channels_id_idx\` ON \`site_designs_rels\` (\`channels_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_designs_rels_users_id_idx\` ON \`site_designs_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_designs_v_version_overrides\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`position\` numeric,
  	\`hidden\` integer,
  	\`title\` text,
  	\`limit\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_designs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_overrides_order_idx\` ON \`_site_designs_v_version_overrides\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_overrides_parent_id_idx\` ON \`_site_designs_v_version_overrides\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_designs_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_title\` text,
  	\`version_key\` text,
  	\`version_template_id\` text(36),
  	\`version_theme_id\` text(36),
  	\`version_own_home\` integer,
  	\`version_blocks\` text,
  	\`version_released_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_designs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_template_id\`) REFERENCES \`page_templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_designs_v_parent_idx\` ON \`_site_designs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_version_site_idx\` ON \`_site_designs_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_version_key_idx\` ON \`_site_designs_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_version_template_idx\` ON \`_site_designs_v\` (\`version_template_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_version_theme_idx\` ON \`_site_designs_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_version_released_by_idx\` ON \`_site_designs_v\` (\`version_released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_version_updated_at_idx\` ON \`_site_designs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_version_created_at_idx\` ON \`_site_designs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_version_version__status_idx\` ON \`_site_designs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_created_at_idx\` ON \`_site_designs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_updated_at_idx\` ON \`_site_designs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_latest_idx\` ON \`_site_designs_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_site_designs_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`channels_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_site_designs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_designs_v_rels_parent_idx\` ON \`_site_designs_v_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_rels_channels_id_idx\` ON \`_site_designs_v_rels\` (\`channels_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_designs_v_rels_users_id_idx\` ON \`_site_designs_v_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`page_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`key\` text,
  	\`kind\` text,
  	\`blocks\` text,
  	\`released_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`page_templates_key_idx\` ON \`page_templates\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`page_templates_released_by_idx\` ON \`page_templates\` (\`released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`page_templates_updated_at_idx\` ON \`page_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`page_templates_created_at_idx\` ON \`page_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`page_templates__status_idx\` ON \`page_templates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`page_templates_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`page_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`page_templates_rels_parent_idx\` ON \`page_templates_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`page_templates_rels_users_id_idx\` ON \`page_templates_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_page_templates_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_key\` text,
  	\`version_kind\` text,
  	\`version_blocks\` text,
  	\`version_released_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`page_templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_page_templates_v_parent_idx\` ON \`_page_templates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_version_version_key_idx\` ON \`_page_templates_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_version_version_released_by_idx\` ON \`_page_templates_v\` (\`version_released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_version_version_updated_at_idx\` ON \`_page_templates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_version_version_created_at_idx\` ON \`_page_templates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_version_version__status_idx\` ON \`_page_templates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_created_at_idx\` ON \`_page_templates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_updated_at_idx\` ON \`_page_templates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_latest_idx\` ON \`_page_templates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_page_templates_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_page_templates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_page_templates_v_rels_parent_idx\` ON \`_page_templates_v_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`_page_templates_v_rels_users_id_idx\` ON \`_page_templates_v_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`key\` text,
  	\`brand\` text,
  	\`accent\` text,
  	\`link_colour\` text DEFAULT 'brand',
  	\`released_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_key_idx\` ON \`themes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`themes_released_by_idx\` ON \`themes\` (\`released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_users_id_idx\` ON \`themes_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text,
  	\`version_key\` text,
  	\`version_brand\` text,
  	\`version_accent\` text,
  	\`version_link_colour\` text DEFAULT 'brand',
  	\`version_released_by_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_key_idx\` ON \`_themes_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_released_by_idx\` ON \`_themes_v\` (\`version_released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_parent_idx\` ON \`_themes_v_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_users_id_idx\` ON \`_themes_v_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`channel_live_sortKey_idx\`;`)
  await db.run(sql`DROP INDEX \`channel_live_number_idx\`;`)
  await db.run(sql`DROP INDEX \`site_channel_live_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`site_unit_live_publishedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`site_live_publishedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`channel_live_sortKey_createdAt_idx\` ON \`placements\` (\`channel_id\`,\`live\`,\`sort_key\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`channel_live_number_createdAt_idx\` ON \`placements\` (\`channel_id\`,\`live\`,\`number\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_channel_live_publishedAt_createdAt_idx\` ON \`placements\` (\`site_id\`,\`channel_id\`,\`live\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_unit_live_publishedAt_createdAt_idx\` ON \`placements\` (\`site_id\`,\`unit_id\`,\`live\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`site_live_publishedAt_createdAt_idx\` ON \`placements\` (\`site_id\`,\`live\`,\`published_at\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`video_poster_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`video_captions_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`articles_video_video_poster_idx\` ON \`articles\` (\`video_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_video_video_captions_idx\` ON \`articles\` (\`video_captions_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_video_poster_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_video_captions_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_video_version_video_poster_idx\` ON \`_articles_v\` (\`version_video_poster_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_video_version_video_captions_idx\` ON \`_articles_v\` (\`version_video_captions_id\`);`)
  await db.run(sql`ALTER TABLE \`channels\` ADD \`language\` text DEFAULT 'zh';`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`rank\` numeric;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`binned_by\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`binned_from\` text;`)
  await db.run(sql`ALTER TABLE \`topics\` ADD \`binned_with\` text;`)
  await db.run(sql`CREATE INDEX \`topics_rank_idx\` ON \`topics\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`topics_binned_with_idx\` ON \`topics\` (\`binned_with\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`unit_id\` text(36) REFERENCES units(id);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`binned_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`binned_from\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`binned_with\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original_file\` text;`)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_binned_with_idx\` ON \`media\` (\`binned_with\`);`)
  await db.run(sql`CREATE INDEX \`media_original_file_idx\` ON \`media\` (\`original_file\`);`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`wordmark\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`theme\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`navigation\`;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`home\`;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`duty_switches_id\` text(36) REFERENCES duty_switches(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`site_designs_id\` text(36) REFERENCES site_designs(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`page_templates_id\` text(36) REFERENCES page_templates(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`themes_id\` text(36) REFERENCES themes(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_duty_switches_id_idx\` ON \`payload_locked_documents_rels\` (\`duty_switches_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_site_designs_id_idx\` ON \`payload_locked_documents_rels\` (\`site_designs_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_page_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`page_templates_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`,\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`duty_switches\`;`)
  await db.run(sql`DROP TABLE \`site_designs_overrides\`;`)
  await db.run(sql`DROP TABLE \`site_designs\`;`)
  await db.run(sql`DROP TABLE \`site_designs_rels\`;`)
  await db.run(sql`DROP TABLE \`_site_designs_v_version_overrides\`;`)
  await db.run(sql`DROP TABLE \`_site_designs_v\`;`)
  await db.run(sql`DROP TABLE \`_site_designs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`page_templates\`;`)
  await db.run(sql`DROP TABLE \`page_templates_rels\`;`)
  await db.run(sql`DROP TABLE \`_page_templates_v\`;`)
  await db.run(sql`DROP TABLE \`_page_templates_v_rels\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`title\` text,
  	\`kicker\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`policy_index_no\` text,
  	\`policy_doc_no\` text,
  	\`policy_issuer\` text,
  	\`policy_subject\` text,
  	\`policy_written_on\` text,
  	\`policy_effective_on\` text,
  	\`policy_expires_on\` text,
  	\`policy_validity\` text DEFAULT 'valid',
  	\`leader_post\` text,
  	\`leader_duties\` text,
  	\`organisation_duties\` text,
  	\`organisation_address\` text,
  	\`organisation_hours\` text,
  	\`organisation_phone\` text,
  	\`link_url\` text,
  	\`video_file_id\` text(36),
  	\`video_transcript\` text,
  	\`placing_list_title\` text,
  	\`placing_list_cover_id\` text(36),
  	\`placing_pin_rank\` numeric,
  	\`placing_pin_until\` text,
  	\`placing_hand_order\` numeric,
  	\`channel_id\` text(36),
  	\`kind\` text DEFAULT 'news',
  	\`source_id\` text(36),
  	\`author\` text,
  	\`editor_in_charge\` text,
  	\`unit_id\` text(36),
  	\`cover_id\` text(36),
  	\`is_original\` integer DEFAULT true,
  	\`original_url\` text,
  	\`binned_by\` text,
  	\`binned_from\` text,
  	\`binned_with\` text,
  	\`published_at\` text,
  	\`short_id\` text,
  	\`natural_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`video_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`placing_list_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "site_id", "title", "kicker", "subtitle", "summary", "body", "policy_index_no", "policy_doc_no", "policy_issuer", "policy_subject", "policy_written_on", "policy_effective_on", "policy_expires_on", "policy_validity", "leader_post", "leader_duties", "organisation_duties", "organisation_address", "organisation_hours", "organisation_phone", "link_url", "video_file_id", "video_transcript", "placing_list_title", "placing_list_cover_id", "placing_pin_rank", "placing_pin_until", "placing_hand_order", "channel_id", "kind", "source_id", "author", "editor_in_charge", "unit_id", "cover_id", "is_original", "original_url", "binned_by", "binned_from", "binned_with", "published_at", "short_id", "natural_key", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "site_id", "title", "kicker", "subtitle", "summary", "body", "policy_index_no", "policy_doc_no", "policy_issuer", "policy_subject", "policy_written_on", "policy_effective_on", "policy_expires_on", "policy_validity", "leader_post", "leader_duties", "organisation_duties", "organisation_address", "organisation_hours", "organisation_phone", "link_url", "video_file_id", "video_transcript", "placing_list_title", "placing_list_cover_id", "placing_pin_rank", "placing_pin_until", "placing_hand_order", "channel_id", "kind", "source_id", "author", "editor_in_charge", "unit_id", "cover_id", "is_original", "original_url", "binned_by", "binned_from", "binned_with", "published_at", "short_id", "natural_key", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_site_idx\` ON \`articles\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_policy_policy_index_no_idx\` ON \`articles\` (\`policy_index_no\`);`)
  await db.run(sql`CREATE INDEX \`articles_policy_policy_doc_no_idx\` ON \`articles\` (\`policy_doc_no\`);`)
  await db.run(sql`CREATE INDEX \`articles_video_video_file_idx\` ON \`articles\` (\`video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_placing_placing_list_cover_idx\` ON \`articles\` (\`placing_list_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_channel_idx\` ON \`articles\` (\`channel_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_kind_idx\` ON \`articles\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`articles_source_idx\` ON \`articles\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_unit_idx\` ON \`articles\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_binned_with_idx\` ON \`articles\` (\`binned_with\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_short_id_idx\` ON \`articles\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_natural_key_idx\` ON \`articles\` (\`natural_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_deleted_at_idx\` ON \`articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_title\` text,
  	\`version_kicker\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_policy_index_no\` text,
  	\`version_policy_doc_no\` text,
  	\`version_policy_issuer\` text,
  	\`version_policy_subject\` text,
  	\`version_policy_written_on\` text,
  	\`version_policy_effective_on\` text,
  	\`version_policy_expires_on\` text,
  	\`version_policy_validity\` text DEFAULT 'valid',
  	\`version_leader_post\` text,
  	\`version_leader_duties\` text,
  	\`version_organisation_duties\` text,
  	\`version_organisation_address\` text,
  	\`version_organisation_hours\` text,
  	\`version_organisation_phone\` text,
  	\`version_link_url\` text,
  	\`version_video_file_id\` text(36),
  	\`version_video_transcript\` text,
  	\`version_placing_list_title\` text,
  	\`version_placing_list_cover_id\` text(36),
  	\`version_placing_pin_rank\` numeric,
  	\`version_placing_pin_until\` text,
  	\`version_placing_hand_order\` numeric,
  	\`version_channel_id\` text(36),
  	\`version_kind\` text DEFAULT 'news',
  	\`version_source_id\` text(36),
  	\`version_author\` text,
  	\`version_editor_in_charge\` text,
  	\`version_unit_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_is_original\` integer DEFAULT true,
  	\`version_original_url\` text,
  	\`version_binned_by\` text,
  	\`version_binned_from\` text,
  	\`version_binned_with\` text,
  	\`version_published_at\` text,
  	\`version_short_id\` text,
  	\`version_natural_key\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_video_file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_placing_list_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_channel_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_site_id", "version_title", "version_kicker", "version_subtitle", "version_summary", "version_body", "version_policy_index_no", "version_policy_doc_no", "version_policy_issuer", "version_policy_subject", "version_policy_written_on", "version_policy_effective_on", "version_policy_expires_on", "version_policy_validity", "version_leader_post", "version_leader_duties", "version_organisation_duties", "version_organisation_address", "version_organisation_hours", "version_organisation_phone", "version_link_url", "version_video_file_id", "version_video_transcript", "version_placing_list_title", "version_placing_list_cover_id", "version_placing_pin_rank", "version_placing_pin_until", "version_placing_hand_order", "version_channel_id", "version_kind", "version_source_id", "version_author", "version_editor_in_charge", "version_unit_id", "version_cover_id", "version_is_original", "version_original_url", "version_binned_by", "version_binned_from", "version_binned_with", "version_published_at", "version_short_id", "version_natural_key", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_site_id", "version_title", "version_kicker", "version_subtitle", "version_summary", "version_body", "version_policy_index_no", "version_policy_doc_no", "version_policy_issuer", "version_policy_subject", "version_policy_written_on", "version_policy_effective_on", "version_policy_expires_on", "version_policy_validity", "version_leader_post", "version_leader_duties", "version_organisation_duties", "version_organisation_address", "version_organisation_hours", "version_organisation_phone", "version_link_url", "version_video_file_id", "version_video_transcript", "version_placing_list_title", "version_placing_list_cover_id", "version_placing_pin_rank", "version_placing_pin_until", "version_placing_hand_order", "version_channel_id", "version_kind", "version_source_id", "version_author", "version_editor_in_charge", "version_unit_id", "version_cover_id", "version_is_original", "version_original_url", "version_binned_by", "version_binned_from", "version_binned_with", "version_published_at", "version_short_id", "version_natural_key", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_site_idx\` ON \`_articles_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_policy_version_policy_index_no_idx\` ON \`_articles_v\` (\`version_policy_index_no\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_policy_version_policy_doc_no_idx\` ON \`_articles_v\` (\`version_policy_doc_no\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_video_version_video_file_idx\` ON \`_articles_v\` (\`version_video_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_placing_version_placing_list_cover_idx\` ON \`_articles_v\` (\`version_placing_list_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_channel_idx\` ON \`_articles_v\` (\`version_channel_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_kind_idx\` ON \`_articles_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_source_idx\` ON \`_articles_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unit_idx\` ON \`_articles_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_binned_with_idx\` ON \`_articles_v\` (\`version_binned_with\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_short_id_idx\` ON \`_articles_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_natural_key_idx\` ON \`_articles_v\` (\`version_natural_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_deleted_at_idx\` ON \`_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`site_id\` text(36),
  	\`original_name\` text,
  	\`alt\` text,
  	\`decorative\` integer,
  	\`caption\` text,
  	\`kind\` text,
  	\`format\` text,
  	\`slices\` numeric,
  	\`animated\` integer,
  	\`duration\` numeric,
  	\`charset\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "site_id", "original_name", "alt", "decorative", "caption", "kind", "format", "slices", "animated", "duration", "charset", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height") SELECT "id", "site_id", "original_name", "alt", "decorative", "caption", "kind", "format", "slices", "animated", "duration", "charset", "updated_at", "created_at", "deleted_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_site_idx\` ON \`media\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`media_kind_idx\` ON \`media\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text(36),
  	\`channels_id\` text(36),
  	\`topics_id\` text(36),
  	\`slots_id\` text(36),
  	\`media_id\` text(36),
  	\`sources_id\` text(36),
  	\`sites_id\` text(36),
  	\`units_id\` text(36),
  	\`users_id\` text(36),
  	\`audit_logs_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`channels_id\`) REFERENCES \`channels\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`slots_id\`) REFERENCES \`slots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_logs_id\`) REFERENCES \`audit_logs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "channels_id", "topics_id", "slots_id", "media_id", "sources_id", "sites_id", "units_id", "users_id", "audit_logs_id") SELECT "id", "order", "parent_id", "path", "articles_id", "channels_id", "topics_id", "slots_id", "media_id", "sources_id", "sites_id", "units_id", "users_id", "audit_logs_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`,\`path\`,\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_channels_id_idx\` ON \`payload_locked_documents_rels\` (\`channels_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_slots_id_idx\` ON \`payload_locked_documents_rels\` (\`slots_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_logs_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_logs_id\`,\`parent_id\`);`)
  await db.run(sql`DROP INDEX \`topics_rank_idx\`;`)
  await db.run(sql`DROP INDEX \`topics_binned_with_idx\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`rank\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`binned_by\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`binned_from\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`binned_with\`;`)
  await db.run(sql`DROP INDEX \`channel_live_sortKey_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`channel_live_number_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`site_channel_live_publishedAt_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`site_unit_live_publishedAt_createdAt_idx\`;`)
  await db.run(sql`DROP INDEX \`site_live_publishedAt_createdAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`channel_live_sortKey_idx\` ON \`placements\` (\`channel_id\`,\`live\`,\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`channel_live_number_idx\` ON \`placements\` (\`channel_id\`,\`live\`,\`number\`);`)
  await db.run(sql`CREATE INDEX \`site_channel_live_publishedAt_idx\` ON \`placements\` (\`site_id\`,\`channel_id\`,\`live\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`site_unit_live_publishedAt_idx\` ON \`placements\` (\`site_id\`,\`unit_id\`,\`live\`,\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`site_live_publishedAt_idx\` ON \`placements\` (\`site_id\`,\`live\`,\`published_at\`);`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`theme\` text DEFAULT 'portal' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`navigation\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` ADD \`home\` text;`)
  await db.run(sql`ALTER TABLE \`sites\` DROP COLUMN \`wordmark\`;`)
  await db.run(sql`ALTER TABLE \`channels\` DROP COLUMN \`language\`;`)
}
