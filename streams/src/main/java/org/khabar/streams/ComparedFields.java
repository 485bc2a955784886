package org.khabar.streams;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.PageTime;

/**
 * The fields of an article, headline and text aside, whose changes are told with an update. A change of one of them alone
 * makes no update: what pages say of themselves flickers.
 */
final class ComparedFields {
    /** In this order their hashes lie in the state: new ones are added at the end. */
    private static final List<Schema.Field> FIELDS = List.of(
                    "canonicalUrl",
                    "publisher",
                    "alternativeHeadline",
                    "description",
                    "author",
                    "byline",
                    "dateline",
                    "sourceOrganization",
                    "datePublished",
                    "dateModified",
                    "inLanguage",
                    "articleSection",
                    "keywords",
                    "image",
                    "isAccessibleForFree",
                    "articleType",
                    "citation",
                    "rights")
            .stream()
            .map(Article.getClassSchema()::getField)
            .toList();

    private ComparedFields() {}

    /** Returns the hashes of an article's fields; the same in every process. */
    static List<Integer> hashes(Article article) {
        return FIELDS.stream()
                .map(field -> hash(article.get(field.pos()), field.schema()))
                .toList();
    }

    /** Of a time only the instant counts: the text it was read from may be another at every look. */
    private static int hash(@Nullable Object value, Schema schema) {
        return value instanceof PageTime time
                ? time.getInstant().hashCode()
                : value == null ? 0 : SpecificData.get().hashCode(value, schema);
    }

    /** Returns the names of the fields whose hashes differ; fields that the state does not know yet have not changed. */
    static List<String> changed(List<Integer> before, List<Integer> now) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            if (!before.get(i).equals(now.get(i))) {
                names.add(FIELDS.get(i).name());
            }
        }
        return names;
    }
}
