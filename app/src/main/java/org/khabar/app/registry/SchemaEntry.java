package org.khabar.app.registry;

import org.apache.avro.Schema;

/**
 * One version of a subject.
 *
 * @param subject the subject, such as {@code khabar.articles-value}
 * @param version 1 for the subject's first
 * @param id the schema's id; a schema has one id under all subjects
 * @param schema the schema
 */
record SchemaEntry(String subject, int version, int id, Schema schema) {}
