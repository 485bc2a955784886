package org.khabar.app.diffing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.khabar.app.console.AvroJson;
import org.khabar.event.Article;

/**
 * What two extractions of an article are compared by: a hash of each field, so that a million articles fit into memory.
 *
 * @param partition where the event lies
 * @param offset where in the partition
 * @param fetched when its page was fetched
 * @param fields the hash of each field that is told; one that is null or empty is missing
 */
public record ArticlePrint(int partition, long offset, Instant fetched, Map<String, Long> fields) {
    /** What tells of the run and its history, or follows from other fields. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "kind",
            "revision",
            "revisionId",
            "contentHash",
            "change",
            "times",
            "via",
            "rawRef",
            "source",
            "extraction",
            "provenance",
            "bodyBlocks");

    private static final AvroJson JSON = new AvroJson(AvroJson.Bytes.SIZE);

    private static final List<Schema.Field> COMPARED = Article.getClassSchema().getFields().stream()
            .filter(field -> !NOT_COMPARED.contains(field.name()))
            .toList();

    /** Copies the fields. */
    public ArticlePrint {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Returns the print of an event. */
    public static ArticlePrint of(Article article, int partition, long offset) {
        Map<String, Long> hashes = new LinkedHashMap<>();
        told(article).forEach((field, value) -> hashes.put(field, hash(value)));
        return new ArticlePrint(partition, offset, article.getTimes().getFetched(), hashes);
    }

    /** Returns the fields that are compared and told, as text for people. */
    static Map<String, String> told(Article article) {
        Map<String, String> told = new LinkedHashMap<>();
        for (Schema.Field field : COMPARED) {
            JsonNode value = JSON.of(article.get(field.pos()), field.schema());
            if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                told.put(field.name(), value.isTextual() ? value.textValue() : value.toString());
            }
        }
        return told;
    }

    private static long hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
