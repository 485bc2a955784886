/**
 * What the wire looks like: topics, Avro serdes in the Confluent framing, and the registry that gives schemas their ids.
 *
 * <pre>{@code
 * SchemaRegistry registry = new HttpSchemaRegistry(URI.create("http://127.0.0.1:8081"));
 * Serde<Article> serde = EventSerdes.of(Topics.ARTICLES, registry);
 * }</pre>
 */
@NullMarked
package org.khabar.schemas;

import org.jspecify.annotations.NullMarked;
