package org.khabar.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MetaTagsTest {
    @Test
    void aTagIsFoundByEachOfItsNamesWithoutCase() {
        MetaTags tags = of("<meta name='Author' property='article:AUTHOR' content=' Rim Saleh '><meta name=author>");

        assertThat(tags.all("author")).containsExactly("Rim Saleh");
        assertThat(tags.first("article:author")).contains("Rim Saleh");
    }

    @Test
    void valuesKeepThePagesOrder() {
        MetaTags tags = of("<meta property=og:title content=One><meta property=og:title content=Two>");

        assertThat(tags.all("og:title")).containsExactly("One", "Two");
    }

    private static MetaTags of(String head) {
        return MetaTags.of(Inventory.of(DocumentOrder.of(Jsoup.parse(head))));
    }
}
